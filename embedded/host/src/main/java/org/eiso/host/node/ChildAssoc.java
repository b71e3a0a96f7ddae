package org.eiso.host.node;

import org.alfresco.service.cmr.repository.ChildAssociationRef;

/** A row of child_assoc. */
record ChildAssoc(long id, long parentId, long childId, ChildAssociationRef ref) {}
