/** Jobs that run by the clock, started when everything else has started. */
@NullMarked
package org.eiso.host.schedule;

import org.jspecify.annotations.NullMarked;
