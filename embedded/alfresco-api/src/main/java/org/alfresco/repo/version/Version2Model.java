package org.alfresco.repo.version;

import org.alfresco.service.namespace.QName;

/** Names of the version store {@code workspace://version2Store}. */
public interface Version2Model extends VersionBaseModel {
    String NAMESPACE_URI = "http://www.alfresco.org/model/versionstore/2.0";
    String STORE_ID = "version2Store";
    QName ASPECT_VERSION_STORE_ROOT = QName.createQName(NAMESPACE_URI, "versionStoreRoot");
    QName TYPE_QNAME_VERSION_HISTORY = QName.createQName(NAMESPACE_URI, "versionHistory");
    QName PROP_QNAME_VERSIONED_NODE_ID = QName.createQName(NAMESPACE_URI, "versionedNodeId");
    QName ASSOC_ROOT_VERSION = QName.createQName(NAMESPACE_URI, "rootVersion");
    String ASPECT_LOCALNAME_VERSION = "version";
    QName ASPECT_VERSION = QName.createQName(NAMESPACE_URI, ASPECT_LOCALNAME_VERSION);
    String PROP_VERSION_DESCRIPTION = "versionDescription";
    QName PROP_QNAME_VERSION_LABEL = QName.createQName(NAMESPACE_URI, "versionLabel");
    QName PROP_QNAME_VERSION_NUMBER = QName.createQName(NAMESPACE_URI, "versionNumber");
    QName PROP_QNAME_VERSION_DESCRIPTION = QName.createQName(NAMESPACE_URI, PROP_VERSION_DESCRIPTION);
    String PROP_FROZEN_NODE_REF = "frozenNodeRef";
    QName PROP_QNAME_FROZEN_NODE_REF = QName.createQName(NAMESPACE_URI, PROP_FROZEN_NODE_REF);
    String PROP_FROZEN_NODE_DBID = "frozenNodeDbId";
    QName PROP_QNAME_FROZEN_NODE_DBID = QName.createQName(NAMESPACE_URI, PROP_FROZEN_NODE_DBID);
    String PROP_FROZEN_CREATOR = "frozenCreator";
    QName PROP_QNAME_FROZEN_CREATOR = QName.createQName(NAMESPACE_URI, PROP_FROZEN_CREATOR);
    String PROP_FROZEN_CREATED = "frozenCreated";
    QName PROP_QNAME_FROZEN_CREATED = QName.createQName(NAMESPACE_URI, PROP_FROZEN_CREATED);
    String PROP_FROZEN_MODIFIER = "frozenModifier";
    QName PROP_QNAME_FROZEN_MODIFIER = QName.createQName(NAMESPACE_URI, PROP_FROZEN_MODIFIER);
    String PROP_FROZEN_MODIFIED = "frozenModified";
    QName PROP_QNAME_FROZEN_MODIFIED = QName.createQName(NAMESPACE_URI, PROP_FROZEN_MODIFIED);
    String PROP_FROZEN_ACCESSED = "frozenAccessed";
    QName PROP_QNAME_FROZEN_ACCESSED = QName.createQName(NAMESPACE_URI, PROP_FROZEN_ACCESSED);
    QName ASSOC_SUCCESSOR = QName.createQName(NAMESPACE_URI, "successor");
    String PROP_METADATA_PREFIX = "metadata-";
    String PROP_VERSION_TYPE = "versionType";
    QName CHILD_QNAME_VERSION_HISTORIES = QName.createQName(NAMESPACE_URI, "versionHistory");
    QName CHILD_QNAME_VERSIONS = QName.createQName(NAMESPACE_URI, "version");
    QName CHILD_QNAME_VERSIONED_ASSOCS = QName.createQName(NAMESPACE_URI, "versionedAssocs");
    QName TYPE_QNAME_VERSIONED_ASSOC = QName.createQName(NAMESPACE_URI, "versionedAssoc");
    String PROP_ASSOC_DBID = "assocDbId";
    QName PROP_QNAME_ASSOC_DBID = QName.createQName(NAMESPACE_URI, PROP_ASSOC_DBID);
    QName PROP_QNAME_TRANSLATION_VERSIONS = QName.createQName(NAMESPACE_URI, "translationVersions");
}
