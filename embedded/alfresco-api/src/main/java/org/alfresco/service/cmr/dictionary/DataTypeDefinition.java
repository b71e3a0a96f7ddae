package org.alfresco.service.cmr.dictionary;

import org.alfresco.service.cmr.i18n.MessageLookup;
import org.alfresco.service.namespace.QName;

public interface DataTypeDefinition {
    QName ANY = null /*TODO value*/;
    QName ENCRYPTED = null /*TODO value*/;
    QName TEXT = null /*TODO value*/;
    QName MLTEXT = null /*TODO value*/;
    QName CONTENT = null /*TODO value*/;
    QName INT = null /*TODO value*/;
    QName LONG = null /*TODO value*/;
    QName FLOAT = null /*TODO value*/;
    QName DOUBLE = null /*TODO value*/;
    QName DATE = null /*TODO value*/;
    QName DATETIME = null /*TODO value*/;
    QName BOOLEAN = null /*TODO value*/;
    QName QNAME = null /*TODO value*/;
    QName CATEGORY = null /*TODO value*/;
    QName NODE_REF = null /*TODO value*/;
    QName CHILD_ASSOC_REF = null /*TODO value*/;
    QName ASSOC_REF = null /*TODO value*/;
    QName PATH = null /*TODO value*/;
    QName LOCALE = null /*TODO value*/;
    QName PERIOD = null /*TODO value*/;
    ModelDefinition getModel();
    QName getName();
    String getTitle();
    String getDescription();
    String getTitle(MessageLookup messageLookup);
    String getDescription(MessageLookup messageLookup);
    String getJavaClassName();
}
