/** A demonstration agency: its people, departments and documents, loaded through the public API. */
@NullMarked
package org.eiso.demo;

import org.jspecify.annotations.NullMarked;
