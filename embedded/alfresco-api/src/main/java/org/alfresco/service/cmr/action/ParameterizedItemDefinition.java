package org.alfresco.service.cmr.action;

import java.util.List;

public interface ParameterizedItemDefinition {
    String getName();

    String getTitle();

    String getDescription();

    boolean getAdhocPropertiesAllowed();

    boolean hasParameterDefinitions();

    List<ParameterDefinition> getParameterDefinitions();

    ParameterDefinition getParameterDefintion(String value);
}
