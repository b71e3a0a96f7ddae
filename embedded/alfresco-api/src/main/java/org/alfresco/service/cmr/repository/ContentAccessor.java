package org.alfresco.service.cmr.repository;

import java.util.Locale;

public interface ContentAccessor {
    boolean isChannelOpen();

    void addListener(ContentStreamListener contentStreamListener);

    long getSize();

    ContentData getContentData();

    String getContentUrl();

    String getMimetype();

    void setMimetype(String value);

    String getEncoding();

    void setEncoding(String value);

    Locale getLocale();

    void setLocale(Locale locale);
}
