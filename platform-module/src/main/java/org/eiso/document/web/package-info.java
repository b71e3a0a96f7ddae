/** Controlled documents in the API. */
@NullMarked
package org.eiso.document.web;

import org.jspecify.annotations.NullMarked;
