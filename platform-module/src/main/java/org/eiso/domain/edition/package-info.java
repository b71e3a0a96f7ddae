/** Issue and revision numbers of a controlled document. */
@NullMarked
package org.eiso.domain.edition;

import org.jspecify.annotations.NullMarked;
