package org.alfresco.service.cmr.repository;

import java.io.Serializable;
import java.util.Locale;

public class ContentData implements Serializable {
    public static ContentData createContentProperty(String value) { throw new UnsupportedOperationException("ContentData.createContentProperty"); }
    public static ContentData setMimetype(ContentData contentData, String value) { throw new UnsupportedOperationException("ContentData.setMimetype"); }
    public static ContentData setEncoding(ContentData contentData, String value) { throw new UnsupportedOperationException("ContentData.setEncoding"); }
    public static boolean hasContent(ContentData contentData) { throw new UnsupportedOperationException("ContentData.hasContent"); }
    protected ContentData(ContentData contentData) { throw new UnsupportedOperationException("ContentData"); }
    public ContentData(String value, String value2, long value3, String value4) { throw new UnsupportedOperationException("ContentData"); }
    public ContentData(String value, String value2, long value3, String value4, Locale locale) { throw new UnsupportedOperationException("ContentData"); }
    public boolean equals(Object object) { throw new UnsupportedOperationException("ContentData.equals"); }
    public String toString() { throw new UnsupportedOperationException("ContentData.toString"); }
    public String getInfoUrl() { throw new UnsupportedOperationException("ContentData.getInfoUrl"); }
    public String getContentUrl() { throw new UnsupportedOperationException("ContentData.getContentUrl"); }
    public String getMimetype() { throw new UnsupportedOperationException("ContentData.getMimetype"); }
    public long getSize() { throw new UnsupportedOperationException("ContentData.getSize"); }
    public String getEncoding() { throw new UnsupportedOperationException("ContentData.getEncoding"); }
    public Locale getLocale() { throw new UnsupportedOperationException("ContentData.getLocale"); }
    public int hashCode() { throw new UnsupportedOperationException("ContentData.hashCode"); }
}
