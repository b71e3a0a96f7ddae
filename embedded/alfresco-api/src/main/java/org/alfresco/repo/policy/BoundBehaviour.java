package org.alfresco.repo.policy;

import org.alfresco.service.namespace.QName;

/** A behaviour and what it is bound to. Two are never equal unless they are the same. */
final class BoundBehaviour<B extends BehaviourBinding> implements BehaviourDefinition<B> {
    private final QName policy;
    private final B binding;
    private final Behaviour behaviour;
    private final PolicyIndex index;

    BoundBehaviour(QName policy, B binding, Behaviour behaviour, PolicyIndex index) {
        this.policy = policy;
        this.binding = binding;
        this.behaviour = behaviour;
        this.index = index;
    }

    @Override
    public QName getPolicy() {
        return policy;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public PolicyDefinition getPolicyDefinition() {
        return index.definition();
    }

    @Override
    public B getBinding() {
        return binding;
    }

    @Override
    public Behaviour getBehaviour() {
        return behaviour;
    }

    @Override
    public String toString() {
        return behaviour + " bound to " + policy + " by " + binding;
    }
}
