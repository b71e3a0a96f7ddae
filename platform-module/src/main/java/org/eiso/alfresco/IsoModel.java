package org.eiso.alfresco;

import org.alfresco.service.namespace.QName;

/** Names of the content model {@code iso}; a test holds them against the model's XML. */
public final class IsoModel {

    public static final String URI = "http://www.eiso.org/model/content/1.0";
    public static final String PREFIX = "iso";

    public static final QName TYPE_DOCUMENT = name("document");
    public static final QName TYPE_MANUAL = name("manual");
    public static final QName TYPE_POLICY = name("policy");
    public static final QName TYPE_OBJECTIVE = name("objective");
    public static final QName TYPE_PROCEDURE = name("procedure");
    public static final QName TYPE_INSTRUCTION = name("instruction");
    public static final QName TYPE_FORM = name("form");
    public static final QName TYPE_REGULATION = name("regulation");
    public static final QName TYPE_EXTERNAL_DOCUMENT = name("externalDocument");
    public static final QName TYPE_RECORD = name("record");
    public static final QName TYPE_SIGNATURE = name("signature");
    public static final QName TYPE_SETTINGS = name("settings");
    public static final QName TYPE_CODE_REGISTER = name("codeRegister");
    public static final QName TYPE_ALLOTTED_CODE = name("allottedCode");
    public static final QName TYPE_SEQUENCE = name("sequence");

    public static final QName ASPECT_IDENTIFIED = name("identified");
    public static final QName ASPECT_EDITION = name("edition");
    public static final QName ASPECT_LIFECYCLE = name("lifecycle");
    public static final QName ASPECT_ROUTED = name("routed");
    public static final QName ASPECT_OWNED = name("owned");
    public static final QName ASPECT_REVIEWABLE = name("reviewable");
    public static final QName ASPECT_STANDARDISED = name("standardised");
    public static final QName ASPECT_REFERENCING = name("referencing");
    public static final QName ASPECT_CONTROLLED_COPY = name("controlledCopy");
    public static final QName ASPECT_EXTERNAL = name("external");
    public static final QName ASPECT_RETAINED = name("retained");
    public static final QName ASPECT_DOCUMENT_SYSTEM = name("documentSystem");
    public static final QName ASPECT_AREA = name("area");
    public static final QName ASPECT_FILING = name("filing");

    public static final QName PROP_SIGNER = name("signer");
    public static final QName PROP_SIGNER_NAME = name("signerName");
    public static final QName PROP_SIGNER_POSITION = name("signerPosition");
    public static final QName PROP_ON_BEHALF_OF = name("onBehalfOf");
    public static final QName PROP_MEANING = name("meaning");
    public static final QName PROP_SIGNED_AT = name("signedAt");
    public static final QName PROP_SIGNED_ZONE = name("signedZone");
    public static final QName PROP_SIGNED_CONTENT_HASH = name("signedContentHash");
    public static final QName PROP_SIGNED_IDENTITY_HASH = name("signedIdentityHash");
    public static final QName PROP_AUTHENTICATED_BY = name("authenticatedBy");
    public static final QName PROP_ALLOTTED_AS = name("allottedAs");
    public static final QName PROP_ALLOTMENT_STATUS = name("allotmentStatus");
    public static final QName PROP_OPEN_ISSUE = name("openIssue");
    public static final QName PROP_EFFECTIVE_ISSUE = name("effectiveIssue");
    public static final QName PROP_SEQUENCE_KEY = name("sequenceKey");
    public static final QName PROP_LAST_NUMBER = name("lastNumber");
    public static final QName PROP_CODE = name("code");
    public static final QName PROP_CODE_KEY = name("codeKey");
    public static final QName PROP_DOCUMENT_TYPE = name("documentType");
    public static final QName PROP_DEPARTMENT = name("department");
    public static final QName PROP_PARENT_CODE = name("parentCode");
    public static final QName PROP_UNIT = name("unit");
    public static final QName PROP_ISSUE_NUMBER = name("issueNumber");
    public static final QName PROP_REVISION_NUMBER = name("revisionNumber");
    public static final QName PROP_CHANGE_SUMMARY = name("changeSummary");
    public static final QName PROP_CHANGE_REASON = name("changeReason");
    public static final QName PROP_STATE = name("state");
    public static final QName PROP_SUBMITTED_AT = name("submittedAt");
    public static final QName PROP_APPROVED_AT = name("approvedAt");
    public static final QName PROP_EFFECTIVE_FROM = name("effectiveFrom");
    public static final QName PROP_EFFECTIVE_TO = name("effectiveTo");
    public static final QName PROP_STATE_REASON = name("stateReason");
    public static final QName PROP_WAITING_FOR = name("waitingFor");
    public static final QName PROP_ROUTE_PEOPLE = name("routePeople");
    public static final QName PROP_STEP_NAME = name("stepName");
    public static final QName PROP_ROUTE_PROGRESS = name("routeProgress");
    public static final QName PROP_APPROVAL_PROCESS = name("approvalProcess");
    public static final QName PROP_OWNER = name("owner");
    public static final QName PROP_AUTHOR = name("author");
    public static final QName PROP_REVIEW_EVERY_MONTHS = name("reviewEveryMonths");
    public static final QName PROP_NEXT_REVIEW_ON = name("nextReviewOn");
    public static final QName PROP_LAST_REVIEWED_ON = name("lastReviewedOn");
    public static final QName PROP_CLAUSES = name("clauses");
    public static final QName PROP_LEGAL_BASIS = name("legalBasis");
    public static final QName PROP_REFERENCED_CODES = name("referencedCodes");
    public static final QName PROP_SOURCE_HASH = name("sourceHash");
    public static final QName PROP_ISSUING_BODY = name("issuingBody");
    public static final QName PROP_EXTERNAL_NUMBER = name("externalNumber");
    public static final QName PROP_LAST_CHECKED_ON = name("lastCheckedOn");
    public static final QName PROP_CHECK_EVERY_MONTHS = name("checkEveryMonths");
    public static final QName PROP_RETENTION_MONTHS = name("retentionMonths");
    public static final QName PROP_DISPOSE_AFTER = name("disposeAfter");
    public static final QName PROP_AREA_KIND = name("areaKind");
    public static final QName PROP_FILING_TYPE = name("filingType");
    public static final QName PROP_FILING_DEPARTMENT = name("filingDepartment");

    public static final QName ASSOC_SUPERSEDES = name("supersedes");
    public static final QName ASSOC_SIGNATURES = name("signatures");
    public static final QName ASSOC_ISSUES = name("issues");
    public static final QName ASSOC_SOURCE = name("source");
    public static final QName ASSOC_STAMPED_COPY = name("stampedCopy");

    private IsoModel() {}

    private static QName name(String localName) {
        return QName.createQName(URI, localName);
    }
}
