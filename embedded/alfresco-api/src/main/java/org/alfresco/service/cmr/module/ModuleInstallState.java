package org.alfresco.service.cmr.module;

public enum ModuleInstallState {
    UNKNOWN,
    INSTALLED,
    DISABLED,
    UNINSTALLED;
}
