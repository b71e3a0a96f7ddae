package org.eiso.alfresco;

import org.alfresco.service.namespace.QName;

/** Names of the workflow model {@code isowf}; a test holds them against the model's XML. */
public final class IsoWorkflowModel {

    public static final String URI = "http://www.eiso.org/model/workflow/1.0";
    public static final String PREFIX = "isowf";

    public static final QName TYPE_SUBMIT_TASK = name("submitTask");
    public static final QName TYPE_REVIEW_TASK = name("reviewTask");
    public static final QName TYPE_APPROVAL_TASK = name("approvalTask");
    public static final QName TYPE_REWORK_TASK = name("reworkTask");

    public static final QName ASPECT_ISSUE_TASK = name("issueTask");
    public static final QName ASPECT_ROUTE_STEP = name("routeStep");

    public static final QName PROP_ISSUE_ID = name("issueId");
    public static final QName PROP_REVIEW_OUTCOME = name("reviewOutcome");
    public static final QName PROP_APPROVAL_OUTCOME = name("approvalOutcome");
    public static final QName PROP_EFFECTIVE_FROM = name("effectiveFrom");
    public static final QName PROP_REWORK_OUTCOME = name("reworkOutcome");
    public static final QName PROP_COMMENTS = name("comments");
    public static final QName PROP_STEP_NAME = name("stepName");

    private IsoWorkflowModel() {}

    private static QName name(String localName) {
        return QName.createQName(URI, localName);
    }
}
