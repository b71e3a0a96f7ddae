/** The one table of states, events, roles, guards and effects of an issue. */
@NullMarked
package org.eiso.domain.lifecycle;

import org.jspecify.annotations.NullMarked;
