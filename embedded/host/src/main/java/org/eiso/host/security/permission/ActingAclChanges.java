package org.eiso.host.security.permission;

import java.util.Collection;

/** Is told which nodes are governed by another list than before, so that the search index learns of it. */
@FunctionalInterface
public interface ActingAclChanges {
    /** @param nodeIds ids of the table {@code node}; may be empty */
    void record(Collection<Long> nodeIds);
}
