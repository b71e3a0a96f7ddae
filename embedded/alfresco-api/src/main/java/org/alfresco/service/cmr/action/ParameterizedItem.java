package org.alfresco.service.cmr.action;

import java.io.Serializable;
import java.util.Map;

public interface ParameterizedItem {
    String getId();

    Map<String, Serializable> getParameterValues();

    Serializable getParameterValue(String value);

    void setParameterValues(Map<String, Serializable> map);

    void setParameterValue(String value, Serializable value2);
}
