/** Actions: named, parameterised work on a node, run at once or after the commit. */
@NullMarked
package org.eiso.host.action;

import org.jspecify.annotations.NullMarked;
