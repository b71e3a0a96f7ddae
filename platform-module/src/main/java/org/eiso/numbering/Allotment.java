package org.eiso.numbering;

import org.alfresco.service.cmr.repository.NodeRef;
import org.jspecify.annotations.Nullable;

/**
 * One code in the register.
 *
 * @param node the register's entry
 * @param code as it was written when allotted
 * @param openIssue the issue on its way, if any
 * @param effectiveIssue the issue in force, if any
 */
public record Allotment(
        NodeRef node,
        String code,
        AllotmentStatus status,
        @Nullable NodeRef openIssue,
        @Nullable NodeRef effectiveIssue) {}
