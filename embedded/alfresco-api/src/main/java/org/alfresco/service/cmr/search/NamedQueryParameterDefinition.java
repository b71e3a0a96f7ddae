package org.alfresco.service.cmr.search;

import org.alfresco.service.namespace.QName;

public interface NamedQueryParameterDefinition {
    QName getQName();

    QueryParameterDefinition getQueryParameterDefinition();
}
