/** The register of codes and the exact allocation of new ones. */
@NullMarked
package org.eiso.numbering;

import org.jspecify.annotations.NullMarked;
