/** Content of nodes: files that are written once, their readers and writers, their types, and the text in them. */
@NullMarked
package org.eiso.host.content;

import org.jspecify.annotations.NullMarked;
