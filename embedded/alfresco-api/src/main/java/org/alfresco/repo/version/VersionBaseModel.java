package org.alfresco.repo.version;

import org.alfresco.model.ContentModel;

/** Names that both generations of the version store use. */
public interface VersionBaseModel {
    String STORE_PROTOCOL = "versionStore";
    String PROP_DESCRIPTION = "description";
    String PROP_VERSION_DESCRIPTION = "versionDescription";
    String PROP_VERSION_LABEL = "versionLabel";
    String PROP_CREATED_DATE = ContentModel.PROP_CREATED.getLocalName();
    String PROP_CREATOR = ContentModel.PROP_CREATOR.getLocalName();
    String PROP_VERSION_TYPE = "versionType";
    String PROP_VERSION_NUMBER = "versionNumber";
    String ASPECT_LOCALNAME_VERSION_STORE_ROOT = "versionStoreRoot";
    String TYPE_VERSION_HISTORY = "versionHistory";
    String TYPE_VERSIONED_ASSOC = "versionedAssoc";
    String PROP_VERSIONED_NODE_ID = "versionedNodeId";
    String ASSOC_LOCALNAME_ROOT_VERSION = "rootVersion";
    String CHILD_VERSION_HISTORIES = "versionHistory";
    String CHILD_VERSIONS = "version";
    String CHILD_VERSIONED_ASSOCS = "versionedAssocs";
    String PROP_TRANSLATION_VERSIONS = "translationVersions";
}
