package org.eiso.host.node;

import org.alfresco.service.cmr.repository.AssociationRef;

/** A row of peer_assoc. */
record PeerAssoc(long id, long sourceId, long targetId, AssociationRef ref) {}
