/** Content models read from XML and what may be asked of them. */
@NullMarked
package org.eiso.host.dictionary;

import org.jspecify.annotations.NullMarked;
