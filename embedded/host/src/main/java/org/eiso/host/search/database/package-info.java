/** Queries on metadata that run on the database, and so see what the current transaction sees. */
@NullMarked
package org.eiso.host.search.database;

import org.jspecify.annotations.NullMarked;
