/** Alfresco's search service: queries on the index, and simple ones on the database. */
@NullMarked
package org.eiso.host.search;

import org.jspecify.annotations.NullMarked;
