/** The first start: stores, folders, groups and people that every repository has. */
@NullMarked
package org.eiso.host.bootstrap;

import org.jspecify.annotations.NullMarked;
