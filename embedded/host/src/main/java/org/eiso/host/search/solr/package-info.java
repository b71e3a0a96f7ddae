/** The index: documents and fields in Solr, and queries on them. */
@NullMarked
package org.eiso.host.search.solr;

import org.jspecify.annotations.NullMarked;
