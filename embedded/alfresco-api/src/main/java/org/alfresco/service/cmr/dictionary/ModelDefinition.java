package org.alfresco.service.cmr.dictionary;

import java.io.OutputStream;
import java.util.Collection;
import java.util.Date;
import org.alfresco.service.cmr.i18n.MessageLookup;
import org.alfresco.service.namespace.QName;

public interface ModelDefinition {
    QName getName();

    String getDescription(MessageLookup messageLookup);

    String getAuthor();

    Date getPublishedDate();

    String getVersion();

    Collection<NamespaceDefinition> getNamespaces();

    boolean isNamespaceDefined(String value);

    Collection<NamespaceDefinition> getImportedNamespaces();

    boolean isNamespaceImported(String value);

    void toXML(XMLBindingType xMLBindingType, OutputStream outputStream);

    long getChecksum(XMLBindingType xMLBindingType);

    enum XMLBindingType {
        DEFAULT;
    }
}
