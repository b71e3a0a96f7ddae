package org.alfresco.repo.workflow.activiti;

import java.util.Map;
import org.activiti.engine.delegate.JavaDelegate;
import org.alfresco.service.ServiceRegistry;

/** A step done in Java; expressions of processes know it by {@link #getName()}. */
public abstract class BaseJavaDelegate implements JavaDelegate {
    private ServiceRegistry serviceRegistry;

    public BaseJavaDelegate() {}

    protected ServiceRegistry getServiceRegistry() {
        return serviceRegistry;
    }

    public void setServiceRegistry(ServiceRegistry serviceRegistry) {
        this.serviceRegistry = serviceRegistry;
    }

    /** Makes this bean known to expressions. */
    public void setBeanRegistry(Map<Object, Object> beanRegistry) {
        beanRegistry.put(getName(), this);
    }

    /** The name in expressions: the class's simple name unless overridden; the id of the bean does not matter. */
    protected String getName() {
        return getClass().getSimpleName();
    }
}
