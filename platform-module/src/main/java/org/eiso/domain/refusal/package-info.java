/** Refused requests as values: what was refused, why, and whom it waits for. */
@NullMarked
package org.eiso.domain.refusal;

import org.jspecify.annotations.NullMarked;
