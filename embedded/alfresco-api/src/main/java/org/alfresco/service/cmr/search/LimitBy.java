package org.alfresco.service.cmr.search;

public enum LimitBy {
    UNLIMITED,
    FINAL_SIZE,
    NUMBER_OF_PERMISSION_EVALUATIONS;
}
