package org.alfresco.service.cmr.site;

import java.io.Serializable;
import java.util.Date;
import java.util.Map;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;

public interface SiteInfo {
    NodeRef getNodeRef();

    String getSitePreset();

    String getShortName();

    String getTitle();

    void setTitle(String value);

    String getDescription();

    void setDescription(String value);

    void setIsPublic(boolean flag);

    boolean getIsPublic();

    SiteVisibility getVisibility();

    void setVisibility(SiteVisibility siteVisibility);

    Map<QName, Serializable> getCustomProperties();

    Serializable getCustomProperty(QName qname);

    Date getCreatedDate();

    void setCreatedDate(Date date);

    Date getLastModifiedDate();

    void setLastModifiedDate(Date date);
}
