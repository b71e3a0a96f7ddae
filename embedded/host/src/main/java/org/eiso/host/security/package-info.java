/** Who may do what: the meeting point of authentication, authorities, permissions and the public services. */
@NullMarked
package org.eiso.host.security;

import org.jspecify.annotations.NullMarked;
