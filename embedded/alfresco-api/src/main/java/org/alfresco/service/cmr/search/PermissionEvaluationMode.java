package org.alfresco.service.cmr.search;

public enum PermissionEvaluationMode {
    EAGER,
    NONE;
}
