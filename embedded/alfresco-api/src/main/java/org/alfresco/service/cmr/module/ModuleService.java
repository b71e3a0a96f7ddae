package org.alfresco.service.cmr.module;

import java.util.List;
import org.alfresco.repo.module.ModuleComponent;

public interface ModuleService {
    ModuleDetails getModule(String value);

    List<ModuleDetails> getAllModules();

    List<ModuleDetails> getMissingModules();

    void registerComponent(ModuleComponent moduleComponent);

    void startModules();

    void shutdownModules();
}
