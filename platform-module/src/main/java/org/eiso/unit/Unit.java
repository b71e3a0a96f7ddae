package org.eiso.unit;

import org.alfresco.service.cmr.repository.NodeRef;

/**
 * A unit with a document system.
 *
 * @param id the site's short name
 * @param site the site's node
 */
public record Unit(String id, String title, String description, NodeRef site) {}
