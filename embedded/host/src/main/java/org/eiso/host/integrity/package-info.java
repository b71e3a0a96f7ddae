/** Integrity: before a transaction commits, its nodes must be as their models demand. */
@NullMarked
package org.eiso.host.integrity;

import org.jspecify.annotations.NullMarked;
