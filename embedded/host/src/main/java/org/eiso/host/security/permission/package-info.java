/** Access control lists, the permission model and the decisions made with them. */
@NullMarked
package org.eiso.host.security.permission;

import org.jspecify.annotations.NullMarked;
