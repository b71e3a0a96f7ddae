package org.alfresco.repo.module;

import java.util.List;

public interface ModuleComponent {
    String getModuleId();

    String getName();

    String getDescription();

    ModuleVersionNumber getSinceVersionNumber();

    ModuleVersionNumber getAppliesFromVersionNumber();

    ModuleVersionNumber getAppliesToVersionNumber();

    List<ModuleComponent> getDependsOn();

    boolean isExecuteOnceOnly();

    void execute();

    void shutdown();
}
