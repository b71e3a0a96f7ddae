/** Keeps the index in step with the nodes: follows the change log in commit order, and builds the index anew. */
@NullMarked
package org.eiso.host.search.tracker;

import org.jspecify.annotations.NullMarked;
