package org.alfresco.repo.policy;

public class ClassFeatureBehaviourBinding extends ClassBehaviourBinding {
    public BehaviourBinding generaliseBinding() {
        throw new UnsupportedOperationException("ClassFeatureBehaviourBinding.generaliseBinding");
    }

    public boolean equals(Object object) {
        throw new UnsupportedOperationException("ClassFeatureBehaviourBinding.equals");
    }

    public int hashCode() {
        throw new UnsupportedOperationException("ClassFeatureBehaviourBinding.hashCode");
    }

    public String toString() {
        throw new UnsupportedOperationException("ClassFeatureBehaviourBinding.toString");
    }
}
