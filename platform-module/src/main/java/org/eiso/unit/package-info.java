/** A unit is a site with a document system: its areas, settings, groups and people. */
@NullMarked
package org.eiso.unit;

import org.jspecify.annotations.NullMarked;
