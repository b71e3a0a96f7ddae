package org.alfresco.repo.policy;

import java.util.Collection;
import java.util.Set;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;

public class ClassPolicyDelegate<P extends ClassPolicy> {
    public P get(QName qname) {
        throw new UnsupportedOperationException("ClassPolicyDelegate.get");
    }

    public P get(NodeRef nodeRef, QName qname) {
        throw new UnsupportedOperationException("ClassPolicyDelegate.get");
    }

    public Collection<P> getList(QName qname) {
        throw new UnsupportedOperationException("ClassPolicyDelegate.getList");
    }

    public Collection<P> getList(NodeRef nodeRef, QName qname) {
        throw new UnsupportedOperationException("ClassPolicyDelegate.getList");
    }

    public P get(Set<QName> set) {
        throw new UnsupportedOperationException("ClassPolicyDelegate.get");
    }

    public P get(NodeRef nodeRef, Set<QName> set) {
        throw new UnsupportedOperationException("ClassPolicyDelegate.get");
    }

    public Collection<P> getList(Set<QName> set) {
        throw new UnsupportedOperationException("ClassPolicyDelegate.getList");
    }

    public Collection<P> getList(NodeRef nodeRef, Set<QName> set) {
        throw new UnsupportedOperationException("ClassPolicyDelegate.getList");
    }
}
