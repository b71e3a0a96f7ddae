package org.alfresco.repo.policy;

import java.util.Collection;
import java.util.Set;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;

public class AssociationPolicyDelegate<P extends AssociationPolicy> {
    public P get(QName qname, QName qname2) {
        throw new UnsupportedOperationException("AssociationPolicyDelegate.get");
    }

    public P get(NodeRef nodeRef, QName qname, QName qname2) {
        throw new UnsupportedOperationException("AssociationPolicyDelegate.get");
    }

    public Collection<P> getList(QName qname, QName qname2) {
        throw new UnsupportedOperationException("AssociationPolicyDelegate.getList");
    }

    public Collection<P> getList(NodeRef nodeRef, QName qname, QName qname2) {
        throw new UnsupportedOperationException("AssociationPolicyDelegate.getList");
    }

    public P get(Set<QName> set, QName qname) {
        throw new UnsupportedOperationException("AssociationPolicyDelegate.get");
    }

    public P get(NodeRef nodeRef, Set<QName> set, QName qname) {
        throw new UnsupportedOperationException("AssociationPolicyDelegate.get");
    }

    public Collection<P> getList(Set<QName> set, QName qname) {
        throw new UnsupportedOperationException("AssociationPolicyDelegate.getList");
    }

    public Collection<P> getList(NodeRef nodeRef, Set<QName> set, QName qname) {
        throw new UnsupportedOperationException("AssociationPolicyDelegate.getList");
    }
}
