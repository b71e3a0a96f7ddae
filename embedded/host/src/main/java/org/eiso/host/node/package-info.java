/** Nodes, their associations and the change log, kept in the database. */
@NullMarked
package org.eiso.host.node;

import org.jspecify.annotations.NullMarked;
