package org.alfresco.repo.site;

import java.util.List;
import org.alfresco.service.namespace.QName;

public interface SiteModel {
    String SITE_MODEL_URL = "http://www.alfresco.org/model/site/1.0";
    String SITE_MODEL_PREFIX = "st";
    String SITE_CUSTOM_PROPERTY_URL = "http://www.alfresco.org/model/sitecustomproperty/1.0";
    String SITE_CUSTOM_PROPERTY_PREFIX = "stcp";
    QName TYPE_SITES = null /*TODO value*/;
    QName TYPE_SITE = null /*TODO value*/;
    QName PROP_SITE_PRESET = null /*TODO value*/;
    QName PROP_SITE_VISIBILITY = null /*TODO value*/;
    QName ASPECT_SITE_CONTAINER = null /*TODO value*/;
    QName PROP_COMPONENT_ID = null /*TODO value*/;
    String SITE_MANAGER = "SiteManager";
    String SITE_COLLABORATOR = "SiteCollaborator";
    String SITE_CONTRIBUTOR = "SiteContributor";
    String SITE_CONSUMER = "SiteConsumer";
    List<String> STANDARD_PERMISSIONS = null /*TODO value*/;
}
