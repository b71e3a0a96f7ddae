/** Controlled documents: beginning, editing, listing, resolving by code, revising. */
@NullMarked
package org.eiso.document;

import org.jspecify.annotations.NullMarked;
