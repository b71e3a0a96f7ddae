package org.alfresco.service.cmr.action;

import java.io.Serializable;

/** How far the execution of an action has come. */
public enum ActionStatus {
    New,
    Pending,
    Running,
    Completed,
    Cancelled,
    Failed,
    Declined;

    public static ActionStatus valueOf(Serializable value) {
        return value == null ? New : valueOf((String) value);
    }
}
