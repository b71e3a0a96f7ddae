package org.eiso.host.site;

import java.io.Serializable;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.site.SiteModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.site.SiteInfo;
import org.alfresco.service.cmr.site.SiteVisibility;
import org.alfresco.service.namespace.QName;
import org.jspecify.annotations.Nullable;

/** A site as read from its node; what is set here is stored by {@code SiteService.updateSite}. */
final class StoredSite implements SiteInfo {
    private final NodeRef nodeRef;
    private final String shortName;
    private final String preset;
    private final Map<QName, Serializable> customProperties;
    private @Nullable String title;
    private @Nullable String description;
    private SiteVisibility visibility;
    private @Nullable Date created;
    private @Nullable Date modified;

    StoredSite(NodeRef nodeRef, Map<QName, Serializable> properties) {
        this.nodeRef = nodeRef;
        this.shortName = text(properties, ContentModel.PROP_NAME);
        this.preset = text(properties, SiteModel.PROP_SITE_PRESET);
        this.title = text(properties, ContentModel.PROP_TITLE);
        this.description = text(properties, ContentModel.PROP_DESCRIPTION);
        this.visibility = visibility(properties.get(SiteModel.PROP_SITE_VISIBILITY));
        this.created = (Date) properties.get(ContentModel.PROP_CREATED);
        this.modified = (Date) properties.get(ContentModel.PROP_MODIFIED);
        this.customProperties = new HashMap<>(properties);
        customProperties.keySet().removeIf(name -> !SiteModel.SITE_CUSTOM_PROPERTY_URL.equals(name.getNamespaceURI()));
    }

    /** A site that says nothing of its visibility is public, as in Alfresco. */
    static SiteVisibility visibility(@Nullable Serializable stored) {
        return stored == null ? SiteVisibility.PUBLIC : SiteVisibility.valueOf(stored.toString());
    }

    private static String text(Map<QName, Serializable> properties, QName name) {
        return Objects.toString(properties.get(name), "");
    }

    @Override
    public NodeRef getNodeRef() {
        return nodeRef;
    }

    @Override
    public String getSitePreset() {
        return preset;
    }

    @Override
    public String getShortName() {
        return shortName;
    }

    @Override
    public @Nullable String getTitle() {
        return title;
    }

    @Override
    public void setTitle(@Nullable String title) {
        this.title = title;
    }

    @Override
    public @Nullable String getDescription() {
        return description;
    }

    @Override
    public void setDescription(@Nullable String description) {
        this.description = description;
    }

    @Override
    public void setIsPublic(boolean isPublic) {
        visibility = isPublic ? SiteVisibility.PUBLIC : SiteVisibility.PRIVATE;
    }

    @Override
    public boolean getIsPublic() {
        return visibility == SiteVisibility.PUBLIC;
    }

    @Override
    public SiteVisibility getVisibility() {
        return visibility;
    }

    @Override
    public void setVisibility(SiteVisibility visibility) {
        this.visibility = visibility;
    }

    @Override
    public Map<QName, Serializable> getCustomProperties() {
        return customProperties;
    }

    @Override
    public @Nullable Serializable getCustomProperty(QName name) {
        return customProperties.get(name);
    }

    @Override
    public @Nullable Date getCreatedDate() {
        return created == null ? null : new Date(created.getTime());
    }

    @Override
    public void setCreatedDate(@Nullable Date created) {
        this.created = created == null ? null : new Date(created.getTime());
    }

    @Override
    public @Nullable Date getLastModifiedDate() {
        return modified == null ? null : new Date(modified.getTime());
    }

    @Override
    public void setLastModifiedDate(@Nullable Date modified) {
        this.modified = modified == null ? null : new Date(modified.getTime());
    }
}
