package org.alfresco.service.cmr.model;

public enum FileFolderServiceType {
    FILE,
    FOLDER,
    SYSTEM_FOLDER,
    INVALID;
}
