/** Passwords, tickets and the user of the current thread. */
@NullMarked
package org.eiso.host.security.authentication;

import org.jspecify.annotations.NullMarked;
