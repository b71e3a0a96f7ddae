/** Locks: of nodes against other people's writes, and of jobs against other hosts. */
@NullMarked
package org.eiso.host.lock;

import org.jspecify.annotations.NullMarked;
