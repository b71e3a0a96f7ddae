package org.eiso.host.security;

import java.util.Set;

/** The authorities in whose name rights are judged. */
public interface CurrentAuthorities {
    /**
     * Everything the run-as user of this thread is: the user name, groups directly and indirectly, {@code
     * GROUP_EVERYONE}, roles. Empty where nobody is authenticated. The system user is not special here.
     */
    Set<String> get();
}
