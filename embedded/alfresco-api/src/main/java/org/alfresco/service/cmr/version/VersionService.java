package org.alfresco.service.cmr.version;

import java.io.Serializable;
import java.util.Collection;
import java.util.Map;
import org.alfresco.repo.version.VersionServicePolicies;
import org.alfresco.service.cmr.repository.AspectMissingException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.namespace.QName;

public interface VersionService {
    String VERSION_STORE_PROTOCOL = "versionStore";

    StoreRef getVersionStoreReference();

    boolean isAVersion(NodeRef nodeRef);

    boolean isVersioned(NodeRef nodeRef);

    Version createVersion(NodeRef nodeRef, Map<String, Serializable> map)
            throws ReservedVersionNameException, AspectMissingException;

    Collection<Version> createVersion(NodeRef nodeRef, Map<String, Serializable> map, boolean flag)
            throws ReservedVersionNameException, AspectMissingException;

    Collection<Version> createVersion(Collection<NodeRef> values, Map<String, Serializable> map)
            throws ReservedVersionNameException, AspectMissingException;

    VersionHistory getVersionHistory(NodeRef nodeRef) throws AspectMissingException;

    Version getCurrentVersion(NodeRef nodeRef);

    void revert(NodeRef nodeRef);

    void revert(NodeRef nodeRef, boolean flag);

    void revert(NodeRef nodeRef, Version version);

    void revert(NodeRef nodeRef, Version version, boolean flag);

    NodeRef restore(NodeRef nodeRef, NodeRef nodeRef2, QName qname, QName qname2);

    NodeRef restore(NodeRef nodeRef, NodeRef nodeRef2, QName qname, QName qname2, boolean flag);

    void deleteVersionHistory(NodeRef nodeRef) throws AspectMissingException;

    void deleteVersion(NodeRef nodeRef, Version version);

    void ensureVersioningEnabled(NodeRef nodeRef, Map<QName, Serializable> map);

    void registerVersionLabelPolicy(
            QName qname, VersionServicePolicies.CalculateVersionLabelPolicy calculateVersionLabelPolicy);
}
