/** What every feature needs of Alfresco: model names, elevation, queries, JSON, texts. */
@NullMarked
package org.eiso.alfresco;

import org.jspecify.annotations.NullMarked;
