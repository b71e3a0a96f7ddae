/** One issue of a controlled document as the features see it: its facts, its name, who is what to it. */
@NullMarked
package org.eiso.issue;

import org.jspecify.annotations.NullMarked;
