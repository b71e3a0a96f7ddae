/** What any Alfresco with eISO installed does over HTTP; knows nothing of what answers. */
@NullMarked
package org.eiso.conformance;

import org.jspecify.annotations.NullMarked;
