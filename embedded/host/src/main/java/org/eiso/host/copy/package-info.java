/** Copies of nodes: every type and aspect is asked what of it is copied. */
@NullMarked
package org.eiso.host.copy;

import org.jspecify.annotations.NullMarked;
