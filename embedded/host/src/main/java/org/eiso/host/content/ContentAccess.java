package org.eiso.host.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.alfresco.service.cmr.repository.ContentAccessor;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.ContentStreamListener;
import org.jspecify.annotations.Nullable;
import org.springframework.extensions.surf.util.I18NUtil;

/** What readers and writers share: the address of the content and what is said about it. */
abstract sealed class ContentAccess implements ContentAccessor permits FileContentReader, FileContentWriter {
    private final List<ContentStreamListener> listeners = new ArrayList<>();
    private final String contentUrl;
    private @Nullable String mimetype;
    private @Nullable String encoding = "UTF-8";
    private @Nullable Locale locale = I18NUtil.getLocale();

    ContentAccess(String contentUrl) {
        this.contentUrl = contentUrl;
    }

    @Override
    public void addListener(ContentStreamListener listener) {
        listeners.add(listener);
    }

    @Override
    public ContentData getContentData() {
        return new ContentData(contentUrl, mimetype, getSize(), encoding, locale);
    }

    @Override
    public String getContentUrl() {
        return contentUrl;
    }

    @Override
    public @Nullable String getMimetype() {
        return mimetype;
    }

    @Override
    public void setMimetype(@Nullable String mimetype) {
        this.mimetype = mimetype;
    }

    @Override
    public @Nullable String getEncoding() {
        return encoding;
    }

    @Override
    public void setEncoding(@Nullable String encoding) {
        this.encoding = encoding;
    }

    @Override
    public @Nullable Locale getLocale() {
        return locale;
    }

    @Override
    public void setLocale(@Nullable Locale locale) {
        this.locale = locale;
    }

    @Override
    public String toString() {
        return getClass().getSimpleName() + "[" + contentUrl + ", mimetype=" + mimetype + ", encoding=" + encoding
                + "]";
    }

    final void tellListeners() {
        listeners.forEach(ContentStreamListener::contentStreamClosed);
    }
}
