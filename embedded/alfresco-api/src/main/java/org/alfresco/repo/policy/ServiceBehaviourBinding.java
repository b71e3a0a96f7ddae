package org.alfresco.repo.policy;

/** Binds a behaviour to every event of a policy, on behalf of a service. */
public class ServiceBehaviourBinding implements BehaviourBinding {
    private final Object service;

    ServiceBehaviourBinding(Object service) {
        this.service = service;
    }

    @Override
    public BehaviourBinding generaliseBinding() {
        return null;
    }

    public Object getService() {
        return service;
    }

    @Override
    public boolean equals(Object obj) {
        return obj instanceof ServiceBehaviourBinding other && service.equals(other.service);
    }

    @Override
    public int hashCode() {
        return service.hashCode();
    }

    @Override
    public String toString() {
        return "ServiceBinding[service=" + service + "]";
    }
}
