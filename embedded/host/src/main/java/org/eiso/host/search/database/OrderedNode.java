package org.eiso.host.search.database;

import java.util.List;
import org.alfresco.service.cmr.repository.NodeRef;
import org.jspecify.annotations.Nullable;

/** A node with the values that it is ordered by. */
record OrderedNode(NodeRef ref, List<@Nullable Object> keys) {}
