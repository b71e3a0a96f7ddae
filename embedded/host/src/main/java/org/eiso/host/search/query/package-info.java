/** What a search asks for, as one tree, and the full text search language of Alfresco that it is read from. */
@NullMarked
package org.eiso.host.search.query;

import org.jspecify.annotations.NullMarked;
