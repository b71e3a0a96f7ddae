package org.alfresco.service.cmr.repository;

import java.io.Serializable;
import java.util.Locale;
import java.util.Objects;

/** The value of a {@code d:content} property: where the bytes are, and what they are. */
public class ContentData implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String contentUrl;
    private final String mimetype;
    private final long size;
    private final String encoding;
    private final Locale locale;

    protected ContentData(ContentData other) {
        this(other.contentUrl, other.mimetype, other.size, other.encoding, other.locale);
    }

    public ContentData(String contentUrl, String mimetype, long size, String encoding) {
        this(contentUrl, mimetype, size, encoding, null);
    }

    /**
     * @param size in bytes
     * @param locale the language of the content, or null for the default one
     */
    public ContentData(String contentUrl, String mimetype, long size, String encoding, Locale locale) {
        if (contentUrl != null && contentUrl.indexOf("://") <= 0) {
            throw new IllegalArgumentException("Not a content URL: " + contentUrl);
        }
        this.contentUrl = contentUrl;
        this.mimetype = mimetype;
        this.size = size;
        this.encoding = encoding;
        this.locale = locale == null ? Locale.getDefault() : locale;
    }

    /** Reads the form that {@link #toString()} writes. */
    public static ContentData createContentProperty(String contentPropertyStr) {
        if (contentPropertyStr == null || contentPropertyStr.isEmpty()) {
            return null;
        }
        String url = null;
        String mimetype = null;
        long size = 0;
        String encoding = null;
        Locale locale = null;
        for (String token : contentPropertyStr.split("\\|")) {
            int equals = token.indexOf('=');
            if (equals < 0) {
                throw new IllegalArgumentException("Not a content property: " + contentPropertyStr);
            }
            String value = token.substring(equals + 1);
            switch (token.substring(0, equals)) {
                case "contentUrl" -> url = value.isEmpty() ? null : value;
                case "mimetype" -> mimetype = value.isEmpty() ? null : value;
                case "size" -> size = value.isEmpty() ? 0 : Long.parseLong(value);
                case "encoding" -> encoding = value.isEmpty() ? null : value;
                case "locale" -> locale = value.isEmpty() ? null : localeOf(value);
                default -> {
                    // later versions may add parts; the known ones stay readable
                }
            }
        }
        return new ContentData(url, mimetype, size, encoding, locale);
    }

    private static Locale localeOf(String value) {
        return Locale.forLanguageTag(value.replace('_', '-'));
    }

    public static ContentData setMimetype(ContentData existing, String mimetype) {
        return existing == null
                ? new ContentData(null, mimetype, 0L, "UTF-8")
                : new ContentData(existing.contentUrl, mimetype, existing.size, existing.encoding, existing.locale);
    }

    public static ContentData setEncoding(ContentData existing, String encoding) {
        return existing == null
                ? new ContentData(null, null, 0L, encoding)
                : new ContentData(existing.contentUrl, existing.mimetype, existing.size, encoding, existing.locale);
    }

    public static boolean hasContent(ContentData contentData) {
        return contentData != null && contentData.contentUrl != null;
    }

    /** The form in which the property is shown and stored as text. */
    public String getInfoUrl() {
        return "contentUrl="
                + (contentUrl == null ? "" : contentUrl)
                + "|mimetype="
                + (mimetype == null ? "" : mimetype)
                + "|size="
                + size
                + "|encoding="
                + (encoding == null ? "" : encoding)
                + "|locale="
                + locale;
    }

    public String getContentUrl() {
        return contentUrl;
    }

    public String getMimetype() {
        return mimetype;
    }

    public long getSize() {
        return size;
    }

    public String getEncoding() {
        return encoding;
    }

    public Locale getLocale() {
        return locale;
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof ContentData other
                && size == other.size
                && Objects.equals(contentUrl, other.contentUrl)
                && Objects.equals(mimetype, other.mimetype)
                && Objects.equals(encoding, other.encoding)
                && Objects.equals(locale, other.locale);
    }

    @Override
    public int hashCode() {
        return contentUrl == null ? 0 : contentUrl.hashCode();
    }

    @Override
    public String toString() {
        return getInfoUrl();
    }
}
