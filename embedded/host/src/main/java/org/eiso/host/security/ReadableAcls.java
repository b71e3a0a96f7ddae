package org.eiso.host.security;

import java.util.Set;

/**
 * The access control lists that let somebody read; search restricts its results to them.
 *
 * <p>Independently of any list, an owner reads each node of theirs (see {@link
 * org.alfresco.service.cmr.security.OwnableService}); so a filter is {@code ACLID in readable(…) OR OWNER = user}.
 */
public interface ReadableAcls {
    /** Whether the authorities read every node, so that no filter is needed (administrators). */
    boolean readsEverything(Set<String> authorities);

    /** Ids of the lists by which one of the authorities may read, denials taken into account. */
    Set<Long> readable(Set<String> authorities);
}
