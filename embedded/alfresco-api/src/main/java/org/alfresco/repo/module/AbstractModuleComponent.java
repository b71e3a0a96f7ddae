package org.alfresco.repo.module;

import java.util.List;
import org.alfresco.repo.security.authentication.AuthenticationComponent;
import org.alfresco.service.ServiceRegistry;
import org.alfresco.service.cmr.module.ModuleService;
import org.springframework.beans.factory.BeanNameAware;

public abstract class AbstractModuleComponent implements ModuleComponent, BeanNameAware {
    protected ServiceRegistry serviceRegistry = null /*TODO value*/;
    protected AuthenticationComponent authenticationComponent = null /*TODO value*/;
    protected ModuleService moduleService = null /*TODO value*/;
    public AbstractModuleComponent() { throw new UnsupportedOperationException("AbstractModuleComponent"); }
    protected void checkProperties() { throw new UnsupportedOperationException("AbstractModuleComponent.checkProperties"); }
    public String toString() { throw new UnsupportedOperationException("AbstractModuleComponent.toString"); }
    public boolean equals(Object object) { throw new UnsupportedOperationException("AbstractModuleComponent.equals"); }
    public int hashCode() { throw new UnsupportedOperationException("AbstractModuleComponent.hashCode"); }
    public void setAuthenticationComponent(AuthenticationComponent authenticationComponent) { throw new UnsupportedOperationException("AbstractModuleComponent.setAuthenticationComponent"); }
    public void setModuleService(ModuleService moduleService) { throw new UnsupportedOperationException("AbstractModuleComponent.setModuleService"); }
    public void setServiceRegistry(ServiceRegistry serviceRegistry) { throw new UnsupportedOperationException("AbstractModuleComponent.setServiceRegistry"); }
    public String getModuleId() { throw new UnsupportedOperationException("AbstractModuleComponent.getModuleId"); }
    public void setModuleId(String value) { throw new UnsupportedOperationException("AbstractModuleComponent.setModuleId"); }
    public String getName() { throw new UnsupportedOperationException("AbstractModuleComponent.getName"); }
    public void setName(String value) { throw new UnsupportedOperationException("AbstractModuleComponent.setName"); }
    public void setBeanName(String value) { throw new UnsupportedOperationException("AbstractModuleComponent.setBeanName"); }
    public String getDescription() { throw new UnsupportedOperationException("AbstractModuleComponent.getDescription"); }
    public void setDescription(String value) { throw new UnsupportedOperationException("AbstractModuleComponent.setDescription"); }
    public ModuleVersionNumber getSinceVersionNumber() { throw new UnsupportedOperationException("AbstractModuleComponent.getSinceVersionNumber"); }
    public void setSinceVersion(String value) { throw new UnsupportedOperationException("AbstractModuleComponent.setSinceVersion"); }
    public ModuleVersionNumber getAppliesFromVersionNumber() { throw new UnsupportedOperationException("AbstractModuleComponent.getAppliesFromVersionNumber"); }
    public void setAppliesFromVersion(String value) { throw new UnsupportedOperationException("AbstractModuleComponent.setAppliesFromVersion"); }
    public ModuleVersionNumber getAppliesToVersionNumber() { throw new UnsupportedOperationException("AbstractModuleComponent.getAppliesToVersionNumber"); }
    public void setAppliesToVersion(String value) { throw new UnsupportedOperationException("AbstractModuleComponent.setAppliesToVersion"); }
    public List<ModuleComponent> getDependsOn() { throw new UnsupportedOperationException("AbstractModuleComponent.getDependsOn"); }
    public void setDependsOn(List<ModuleComponent> list) { throw new UnsupportedOperationException("AbstractModuleComponent.setDependsOn"); }
    public boolean isExecuteOnceOnly() { throw new UnsupportedOperationException("AbstractModuleComponent.isExecuteOnceOnly"); }
    public void setExecuteOnceOnly(boolean flag) { throw new UnsupportedOperationException("AbstractModuleComponent.setExecuteOnceOnly"); }
    public void init() { throw new UnsupportedOperationException("AbstractModuleComponent.init"); }
    protected abstract void executeInternal() throws Throwable;
    public final void execute() { throw new UnsupportedOperationException("AbstractModuleComponent.execute"); }
    public final void shutdown() { throw new UnsupportedOperationException("AbstractModuleComponent.shutdown"); }
}
