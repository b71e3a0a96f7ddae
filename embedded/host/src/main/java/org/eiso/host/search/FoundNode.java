package org.eiso.host.search;

import org.alfresco.service.cmr.repository.NodeRef;

/** A node that a query found, and how well it fits. */
record FoundNode(NodeRef ref, float score) {}
