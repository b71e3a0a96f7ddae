/** Search in the API. */
@NullMarked
package org.eiso.search.web;

import org.jspecify.annotations.NullMarked;
