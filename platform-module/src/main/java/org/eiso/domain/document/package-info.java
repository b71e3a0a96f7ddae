/** The kinds of controlled documents. */
@NullMarked
package org.eiso.domain.document;

import org.jspecify.annotations.NullMarked;
