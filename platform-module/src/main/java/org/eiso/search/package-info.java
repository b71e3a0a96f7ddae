/** Search across the documents that somebody may read. */
@NullMarked
package org.eiso.search;

import org.jspecify.annotations.NullMarked;
