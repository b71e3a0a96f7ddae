package org.alfresco.service.cmr.module;

import java.io.Serializable;

public interface ModuleDependency extends Serializable {
    String getDependencyId();

    String getVersionString();

    boolean isValidDependency(ModuleDetails moduleDetails);
}
