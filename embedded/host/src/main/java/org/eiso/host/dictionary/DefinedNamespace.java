package org.eiso.host.dictionary;

import org.alfresco.service.cmr.dictionary.ModelDefinition;
import org.alfresco.service.cmr.dictionary.NamespaceDefinition;

/** A namespace that a model defines or imports. */
record DefinedNamespace(ModelDefinition model, String uri, String prefix) implements NamespaceDefinition {
    @Override
    public ModelDefinition getModel() {
        return model;
    }

    @Override
    public String getUri() {
        return uri;
    }

    @Override
    public String getPrefix() {
        return prefix;
    }
}
