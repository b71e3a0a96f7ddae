package org.alfresco.repo.policy;

import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;

public class ClassBehaviourBinding implements BehaviourBinding {
    public BehaviourBinding generaliseBinding() {
        throw new UnsupportedOperationException("ClassBehaviourBinding.generaliseBinding");
    }

    public NodeRef getNodeRef() {
        throw new UnsupportedOperationException("ClassBehaviourBinding.getNodeRef");
    }

    public QName getClassQName() {
        throw new UnsupportedOperationException("ClassBehaviourBinding.getClassQName");
    }

    public boolean equals(Object object) {
        throw new UnsupportedOperationException("ClassBehaviourBinding.equals");
    }

    public int hashCode() {
        throw new UnsupportedOperationException("ClassBehaviourBinding.hashCode");
    }

    public String toString() {
        throw new UnsupportedOperationException("ClassBehaviourBinding.toString");
    }
}
