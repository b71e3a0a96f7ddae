/** Versions and working copies of nodes. */
@NullMarked
package org.eiso.host.version;

import org.jspecify.annotations.NullMarked;
