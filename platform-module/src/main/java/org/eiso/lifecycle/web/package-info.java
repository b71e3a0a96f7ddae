/** Transitions in the API. */
@NullMarked
package org.eiso.lifecycle.web;

import org.jspecify.annotations.NullMarked;
