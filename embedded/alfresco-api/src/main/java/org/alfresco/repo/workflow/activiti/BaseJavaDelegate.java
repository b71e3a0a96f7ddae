package org.alfresco.repo.workflow.activiti;

import java.util.Map;
import org.activiti.engine.delegate.JavaDelegate;
import org.alfresco.service.ServiceRegistry;

public abstract class BaseJavaDelegate implements JavaDelegate {
    public BaseJavaDelegate() { throw new UnsupportedOperationException("BaseJavaDelegate"); }
    protected ServiceRegistry getServiceRegistry() { throw new UnsupportedOperationException("BaseJavaDelegate.getServiceRegistry"); }
    public void setServiceRegistry(ServiceRegistry serviceRegistry) { throw new UnsupportedOperationException("BaseJavaDelegate.setServiceRegistry"); }
    public void setBeanRegistry(Map<Object, Object> map) { throw new UnsupportedOperationException("BaseJavaDelegate.setBeanRegistry"); }
    protected String getName() { throw new UnsupportedOperationException("BaseJavaDelegate.getName"); }
}
