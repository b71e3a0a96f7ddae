package org.alfresco.repo.workflow;

import org.alfresco.service.namespace.NamespacePrefixResolver;
import org.alfresco.service.namespace.QName;

public class WorkflowQNameConverter {
    public WorkflowQNameConverter(NamespacePrefixResolver namespacePrefixResolver) { throw new UnsupportedOperationException("WorkflowQNameConverter"); }
    public String mapQNameToName(QName qname) { throw new UnsupportedOperationException("WorkflowQNameConverter.mapQNameToName"); }
    public QName mapNameToQName(String value) { throw new UnsupportedOperationException("WorkflowQNameConverter.mapNameToQName"); }
    public void clearCache() { throw new UnsupportedOperationException("WorkflowQNameConverter.clearCache"); }
    public static QName convertNameToQName(String value, NamespacePrefixResolver namespacePrefixResolver) { throw new UnsupportedOperationException("WorkflowQNameConverter.convertNameToQName"); }
    public static String convertQNameToName(QName qname, NamespacePrefixResolver namespacePrefixResolver) { throw new UnsupportedOperationException("WorkflowQNameConverter.convertQNameToName"); }
}
