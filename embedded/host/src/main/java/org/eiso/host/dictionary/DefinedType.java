package org.eiso.host.dictionary;

import org.alfresco.service.cmr.dictionary.TypeDefinition;
import org.jspecify.annotations.Nullable;

/** A node has one type. */
final class DefinedType extends DefinedClass implements TypeDefinition {
    DefinedType(DefinedModel model, ParsedModel.ParsedClass parsed, @Nullable DefinedClass parent) {
        super(model, parsed, parent);
    }
}
