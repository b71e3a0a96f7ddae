/** Carries out the lifecycle table: guards, effects, rights of each state, and the freeze of issues. */
@NullMarked
package org.eiso.lifecycle;

import org.jspecify.annotations.NullMarked;
