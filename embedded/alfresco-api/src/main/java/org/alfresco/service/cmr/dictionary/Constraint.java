package org.alfresco.service.cmr.dictionary;

import java.util.Map;

public interface Constraint {
    String getType();

    String getTitle();

    String getShortName();

    Map<String, Object> getParameters();

    void initialize();

    void evaluate(Object object);
}
