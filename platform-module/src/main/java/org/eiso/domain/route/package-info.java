/** Who reviews and who approves, and how a configured route becomes a list of people. */
@NullMarked
package org.eiso.domain.route;

import org.jspecify.annotations.NullMarked;
