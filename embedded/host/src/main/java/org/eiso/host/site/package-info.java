/** Sites: a folder, its role groups and what each role may do there. */
@NullMarked
package org.eiso.host.site;

import org.jspecify.annotations.NullMarked;
