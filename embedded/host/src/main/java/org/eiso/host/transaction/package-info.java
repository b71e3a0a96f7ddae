/** Transactions over one database. */
@NullMarked
package org.eiso.host.transaction;

import org.jspecify.annotations.NullMarked;
