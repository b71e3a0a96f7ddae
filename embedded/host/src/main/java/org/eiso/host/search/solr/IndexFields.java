package org.eiso.host.search.solr;

/** Names of the fields of the index; the schema says what each holds. */
public final class IndexFields {
    public static final String ID = "id";
    public static final String DOC = "DOC";
    public static final String DBID = "DBID";
    public static final String STORE = "STORE";
    public static final String ACLID = "ACLID";
    public static final String OWNER = "OWNER";
    public static final String TYPE = "TYPE";
    public static final String ASPECT = "ASPECT";
    public static final String PARENT = "PARENT";
    public static final String PRIMARY_PARENT = "PRIMARYPARENT";
    public static final String ANCESTOR = "ANCESTOR";
    public static final String QNAME = "QNAME";
    public static final String PRIMARY_ASSOC_QNAME = "PRIMARYASSOCQNAME";
    public static final String ASSOC_TYPE_QNAME = "ASSOCTYPEQNAME";
    public static final String PRIMARY_ASSOC_TYPE_QNAME = "PRIMARYASSOCTYPEQNAME";
    public static final String PATH = "PATH";
    public static final String ANCESTOR_PATH = "APATH";
    public static final String SITE = "SITE";
    public static final String PROPERTIES = "PROPERTIES";
    public static final String NULL_PROPERTIES = "NULLPROPERTIES";
    public static final String META = "META";
    public static final String META_ACCENTED = "META_ACCENTED";
    public static final String PASS = "PASS";
    public static final String STATE = "STATE";

    /** The value of {@link #DOC} for the documents of nodes. */
    public static final String NODE = "node";

    private IndexFields() {}
}
