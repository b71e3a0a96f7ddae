/** Extension modules: which there are, whether they fit this repository, and their set-up steps. */
@NullMarked
package org.eiso.host.module;

import org.jspecify.annotations.NullMarked;
