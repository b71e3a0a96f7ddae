/** The servlet container, who is asking, and static files. */
@NullMarked
package org.eiso.host.web;

import org.jspecify.annotations.NullMarked;
