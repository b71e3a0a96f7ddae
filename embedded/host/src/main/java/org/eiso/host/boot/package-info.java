/** Starting and stopping a host: settings, context, command line. */
@NullMarked
package org.eiso.host.boot;

import org.jspecify.annotations.NullMarked;
