package org.alfresco.repo.policy;

import java.util.Collection;
import java.util.Set;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;

public class PropertyPolicyDelegate<P extends PropertyPolicy> {
    public P get(QName qname, QName qname2) {
        throw new UnsupportedOperationException("PropertyPolicyDelegate.get");
    }

    public P get(NodeRef nodeRef, QName qname, QName qname2) {
        throw new UnsupportedOperationException("PropertyPolicyDelegate.get");
    }

    public Collection<P> getList(QName qname, QName qname2) {
        throw new UnsupportedOperationException("PropertyPolicyDelegate.getList");
    }

    public Collection<P> getList(NodeRef nodeRef, QName qname, QName qname2) {
        throw new UnsupportedOperationException("PropertyPolicyDelegate.getList");
    }

    public P get(Set<QName> set, QName qname) {
        throw new UnsupportedOperationException("PropertyPolicyDelegate.get");
    }

    public P get(NodeRef nodeRef, Set<QName> set, QName qname) {
        throw new UnsupportedOperationException("PropertyPolicyDelegate.get");
    }

    public Collection<P> getList(Set<QName> set, QName qname) {
        throw new UnsupportedOperationException("PropertyPolicyDelegate.getList");
    }

    public Collection<P> getList(NodeRef nodeRef, Set<QName> set, QName qname) {
        throw new UnsupportedOperationException("PropertyPolicyDelegate.getList");
    }
}
