/** Rules between the modules and packages of eISO, and the part of Alfresco's API that the extension relies on. */
@NullMarked
package org.eiso.architecture;

import org.jspecify.annotations.NullMarked;
