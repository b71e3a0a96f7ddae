/** Approval tasks in the API. */
@NullMarked
package org.eiso.approval.web;

import org.jspecify.annotations.NullMarked;
