/** Web scripts for the tests of the framework. */
@NullMarked
package org.eiso.host.web.webscript.sample;

import org.jspecify.annotations.NullMarked;
