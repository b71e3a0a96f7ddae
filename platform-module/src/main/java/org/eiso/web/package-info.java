/** What all web scripts share: strict input, JSON output, problems by code and language. */
@NullMarked
package org.eiso.web;

import org.jspecify.annotations.NullMarked;
