package org.alfresco.service.cmr.action;

import java.io.Serializable;

public enum ActionStatus {
    New, Pending, Running, Completed, Cancelled, Failed, Declined;
    public static ActionStatus valueOf(Serializable value) { throw new UnsupportedOperationException("ActionStatus.valueOf"); }
}
