/** People and groups, kept as nodes. */
@NullMarked
package org.eiso.host.security.authority;

import org.jspecify.annotations.NullMarked;
