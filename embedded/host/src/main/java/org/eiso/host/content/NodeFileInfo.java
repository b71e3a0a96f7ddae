package org.eiso.host.content;

import java.io.Serializable;
import java.util.Date;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.model.FileInfo;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.jspecify.annotations.Nullable;

/** A file or folder as it was when it was looked at; equal to another look at the same node. */
final class NodeFileInfo implements FileInfo {
    private static final long serialVersionUID = 1L;

    private static final QName LINK_DESTINATION =
            QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "destination");

    private final NodeRef nodeRef;
    private final QName type;
    private final boolean folder;
    private final boolean link;
    private final boolean hidden;

    @SuppressWarnings("serial")
    private final Map<QName, Serializable> properties;

    NodeFileInfo(
            NodeRef nodeRef,
            QName type,
            boolean folder,
            boolean link,
            boolean hidden,
            Map<QName, Serializable> properties) {
        this.nodeRef = nodeRef;
        this.type = type;
        this.folder = folder;
        this.link = link;
        this.hidden = hidden;
        this.properties = properties;
    }

    @Override
    public NodeRef getNodeRef() {
        return nodeRef;
    }

    @Override
    public boolean isFolder() {
        return folder;
    }

    @Override
    public boolean isLink() {
        return link;
    }

    @Override
    public boolean isHidden() {
        return hidden;
    }

    @Override
    public @Nullable NodeRef getLinkNodeRef() {
        return (NodeRef) properties.get(LINK_DESTINATION);
    }

    @Override
    public String getName() {
        return String.valueOf(properties.get(ContentModel.PROP_NAME));
    }

    @Override
    public @Nullable Date getCreatedDate() {
        return (Date) properties.get(ContentModel.PROP_CREATED);
    }

    @Override
    public @Nullable Date getModifiedDate() {
        return (Date) properties.get(ContentModel.PROP_MODIFIED);
    }

    @Override
    public @Nullable ContentData getContentData() {
        return (ContentData) properties.get(ContentModel.PROP_CONTENT);
    }

    @Override
    public Map<QName, Serializable> getProperties() {
        return properties;
    }

    @Override
    public QName getType() {
        return type;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof NodeFileInfo that && nodeRef.equals(that.nodeRef);
    }

    @Override
    public int hashCode() {
        return nodeRef.hashCode();
    }

    @Override
    public String toString() {
        return "FileInfo[name=" + getName() + ", isFolder=" + folder + ", nodeRef=" + nodeRef + "]";
    }
}
