package org.alfresco.service.cmr.site;

public enum SiteVisibility {
    PUBLIC,
    MODERATED,
    PRIVATE;
}
