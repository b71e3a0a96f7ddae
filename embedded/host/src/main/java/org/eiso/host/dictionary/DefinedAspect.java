package org.eiso.host.dictionary;

import org.alfresco.service.cmr.dictionary.AspectDefinition;
import org.jspecify.annotations.Nullable;

/** A node may have any number of aspects. */
final class DefinedAspect extends DefinedClass implements AspectDefinition {
    DefinedAspect(DefinedModel model, ParsedModel.ParsedClass parsed, @Nullable DefinedClass parent) {
        super(model, parsed, parent);
    }
}
