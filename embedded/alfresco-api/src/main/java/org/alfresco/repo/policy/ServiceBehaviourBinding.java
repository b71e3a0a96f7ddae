package org.alfresco.repo.policy;

public class ServiceBehaviourBinding implements BehaviourBinding {
    public BehaviourBinding generaliseBinding() {
        throw new UnsupportedOperationException("ServiceBehaviourBinding.generaliseBinding");
    }

    public Object getService() {
        throw new UnsupportedOperationException("ServiceBehaviourBinding.getService");
    }

    public boolean equals(Object object) {
        throw new UnsupportedOperationException("ServiceBehaviourBinding.equals");
    }

    public int hashCode() {
        throw new UnsupportedOperationException("ServiceBehaviourBinding.hashCode");
    }

    public String toString() {
        throw new UnsupportedOperationException("ServiceBehaviourBinding.toString");
    }
}
