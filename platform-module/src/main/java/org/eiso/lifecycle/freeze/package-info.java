/** Holds frozen issues, and what only the lifecycle may write, on every channel: behaviours that refuse. */
@NullMarked
package org.eiso.lifecycle.freeze;

import org.jspecify.annotations.NullMarked;
