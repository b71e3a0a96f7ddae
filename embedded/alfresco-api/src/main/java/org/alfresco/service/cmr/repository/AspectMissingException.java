package org.alfresco.service.cmr.repository;

import org.alfresco.service.namespace.QName;

public class AspectMissingException extends RuntimeException {
    public AspectMissingException(QName qname, NodeRef nodeRef) { super("AspectMissingException: " + qname + ", " + nodeRef); }
    public QName getMissingAspect() { throw new UnsupportedOperationException("AspectMissingException.getMissingAspect"); }
    public NodeRef getNodeRef() { throw new UnsupportedOperationException("AspectMissingException.getNodeRef"); }
}
