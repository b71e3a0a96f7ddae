/** The public services: repository services behind a transaction and declared access rules. */
@NullMarked
package org.eiso.host.security.access;

import org.jspecify.annotations.NullMarked;
