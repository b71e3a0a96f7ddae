package org.eiso.host.security.permission;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.OwnableService;
import org.alfresco.service.namespace.QName;
import org.jspecify.annotations.Nullable;

/** Owners of nodes: {@code cm:owner} where the node is ownable, else who created it. */
public final class HostOwnableService implements OwnableService {
    private final NodeService nodes;

    HostOwnableService(NodeService nodes) {
        this.nodes = nodes;
    }

    @Override
    public @Nullable String getOwner(NodeRef nodeRef) {
        if (nodes.hasAspect(nodeRef, ContentModel.ASPECT_OWNABLE)) {
            return (String) nodes.getProperty(nodeRef, ContentModel.PROP_OWNER);
        }
        if (nodes.hasAspect(nodeRef, ContentModel.ASPECT_AUDITABLE)) {
            return (String) nodes.getProperty(nodeRef, ContentModel.PROP_CREATOR);
        }
        return null;
    }

    @Override
    public void setOwner(NodeRef nodeRef, String userName) {
        if (nodes.hasAspect(nodeRef, ContentModel.ASPECT_OWNABLE)) {
            nodes.setProperty(nodeRef, ContentModel.PROP_OWNER, userName);
        } else {
            Map<QName, Serializable> owner = new HashMap<>();
            owner.put(ContentModel.PROP_OWNER, userName);
            nodes.addAspect(nodeRef, ContentModel.ASPECT_OWNABLE, owner);
        }
    }

    @Override
    public void takeOwnership(NodeRef nodeRef) {
        setOwner(nodeRef, AuthenticationUtil.getRunAsUser());
    }

    @Override
    public boolean hasOwner(NodeRef nodeRef) {
        return getOwner(nodeRef) != null;
    }
}
