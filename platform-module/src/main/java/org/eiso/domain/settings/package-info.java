/** The settings of one document system and what makes them valid. */
@NullMarked
package org.eiso.domain.settings;

import org.jspecify.annotations.NullMarked;
