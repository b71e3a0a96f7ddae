/** Codes of controlled documents: patterns, comparison keys, sequences, order. */
@NullMarked
package org.eiso.domain.numbering;

import org.jspecify.annotations.NullMarked;
