package org.alfresco.service.cmr.dictionary;

public interface NamespaceDefinition {
    ModelDefinition getModel();

    String getUri();

    String getPrefix();
}
