package org.alfresco.repo.module;

import java.util.List;
import java.util.Objects;
import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.repo.security.authentication.AuthenticationComponent;
import org.alfresco.service.ServiceRegistry;
import org.alfresco.service.cmr.module.ModuleService;
import org.springframework.beans.factory.BeanNameAware;

/** A module's set-up step; the parent bean {@code module.baseComponent} gives the services and registers it. */
public abstract class AbstractModuleComponent implements ModuleComponent, BeanNameAware {
    protected ServiceRegistry serviceRegistry;
    protected AuthenticationComponent authenticationComponent;
    protected ModuleService moduleService;

    private String moduleId;
    private String name;
    private String description;
    private ModuleVersionNumber sinceVersion = ModuleVersionNumber.VERSION_ZERO;
    private ModuleVersionNumber appliesFromVersion = ModuleVersionNumber.VERSION_ZERO;
    private ModuleVersionNumber appliesToVersion = ModuleVersionNumber.VERSION_BIG;
    private List<ModuleComponent> dependsOn = List.of();
    private boolean executeOnceOnly = true;
    private boolean executed;

    public AbstractModuleComponent() {}

    protected void checkProperties() {
        require("serviceRegistry", serviceRegistry);
        require("authenticationComponent", authenticationComponent);
        require("moduleId", moduleId);
        require("name", name);
        require("sinceVersion", sinceVersion);
        require("appliesFromVersion", appliesFromVersion);
        require("appliesToVersion", appliesToVersion);
    }

    private void require(String property, Object value) {
        if (value == null) {
            throw new AlfrescoRuntimeException("Property '" + property + "' has not been set: " + this);
        }
    }

    @Override
    public String toString() {
        return "ModuleComponent[name=" + name + ", module=" + moduleId + ", since=" + sinceVersion + ", appliesFrom="
                + appliesFromVersion + ", appliesTo=" + appliesToVersion + ", onceOnly=" + executeOnceOnly + "]";
    }

    @Override
    public boolean equals(Object obj) {
        return obj instanceof ModuleComponent that
                && Objects.equals(moduleId, that.getModuleId())
                && Objects.equals(name, that.getName());
    }

    @Override
    public int hashCode() {
        return Objects.hash(moduleId, name);
    }

    public void setAuthenticationComponent(AuthenticationComponent authenticationComponent) {
        this.authenticationComponent = authenticationComponent;
    }

    public void setModuleService(ModuleService moduleService) {
        this.moduleService = moduleService;
    }

    public void setServiceRegistry(ServiceRegistry serviceRegistry) {
        this.serviceRegistry = serviceRegistry;
    }

    @Override
    public String getModuleId() {
        return moduleId;
    }

    public void setModuleId(String moduleId) {
        this.moduleId = moduleId;
    }

    @Override
    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    @Override
    public void setBeanName(String name) {
        setName(name);
    }

    @Override
    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    @Override
    public ModuleVersionNumber getSinceVersionNumber() {
        return sinceVersion;
    }

    public void setSinceVersion(String version) {
        this.sinceVersion = new ModuleVersionNumber(version);
    }

    @Override
    public ModuleVersionNumber getAppliesFromVersionNumber() {
        return appliesFromVersion;
    }

    public void setAppliesFromVersion(String version) {
        this.appliesFromVersion = new ModuleVersionNumber(version);
    }

    @Override
    public ModuleVersionNumber getAppliesToVersionNumber() {
        return appliesToVersion;
    }

    public void setAppliesToVersion(String version) {
        this.appliesToVersion = new ModuleVersionNumber(version);
    }

    @Override
    public List<ModuleComponent> getDependsOn() {
        return dependsOn;
    }

    public void setDependsOn(List<ModuleComponent> dependsOn) {
        this.dependsOn = List.copyOf(dependsOn);
    }

    @Override
    public boolean isExecuteOnceOnly() {
        return executeOnceOnly;
    }

    public void setExecuteOnceOnly(boolean executeOnceOnly) {
        this.executeOnceOnly = executeOnceOnly;
    }

    public void init() {
        moduleService.registerComponent(this);
    }

    protected abstract void executeInternal() throws Throwable;

    /**
     * @throws AlfrescoRuntimeException when it ran already since the last start, lacks a property, or fails
     */
    @Override
    public final synchronized void execute() {
        if (executed) {
            throw new AlfrescoRuntimeException(
                    "The component has already been executed: module " + moduleId + ", component " + name);
        }
        checkProperties();
        try {
            executeInternal();
        } catch (Throwable failure) {
            throw new AlfrescoRuntimeException(
                    "The component '" + name + "' of module '" + moduleId + "' failed: " + failure.getMessage(),
                    failure);
        } finally {
            executed = true;
        }
    }

    @Override
    public final synchronized void shutdown() {
        executed = false;
    }
}
