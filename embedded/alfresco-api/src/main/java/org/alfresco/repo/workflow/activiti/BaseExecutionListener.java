package org.alfresco.repo.workflow.activiti;

import java.util.Map;
import org.activiti.engine.delegate.ExecutionListener;
import org.alfresco.service.ServiceRegistry;

/** A listener to what a process does; expressions of processes know it by {@link #getName()}. */
public abstract class BaseExecutionListener implements ExecutionListener {
    private ServiceRegistry serviceRegistry;

    public BaseExecutionListener() {}

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
