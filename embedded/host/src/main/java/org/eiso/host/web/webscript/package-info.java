/** Web scripts: descriptors, URL matching, authentication, transactions and errors. */
@NullMarked
package org.eiso.host.web.webscript;

import org.jspecify.annotations.NullMarked;
