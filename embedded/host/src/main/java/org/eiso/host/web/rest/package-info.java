/** The public REST API v1, over the public services. */
@NullMarked
package org.eiso.host.web.rest;

import org.jspecify.annotations.NullMarked;
