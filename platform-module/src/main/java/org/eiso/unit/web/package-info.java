/** Units in the API. */
@NullMarked
package org.eiso.unit.web;

import org.jspecify.annotations.NullMarked;
