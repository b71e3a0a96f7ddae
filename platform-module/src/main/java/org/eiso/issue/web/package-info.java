/** Issues in the API. */
@NullMarked
package org.eiso.issue.web;

import org.jspecify.annotations.NullMarked;
