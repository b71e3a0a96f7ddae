package org.alfresco.service.cmr.repository;

import java.io.Serializable;
import java.util.Map;
import org.alfresco.service.cmr.dictionary.InvalidTypeException;
import org.alfresco.service.namespace.QName;

public interface ContentService {
    long getStoreTotalSpace();
    long getStoreFreeSpace();
    ContentReader getRawReader(String value);
    ContentReader getReader(NodeRef nodeRef, QName qname) throws InvalidNodeRefException, InvalidTypeException;
    ContentWriter getWriter(NodeRef nodeRef, QName qname, boolean flag) throws InvalidNodeRefException, InvalidTypeException;
    ContentWriter getTempWriter();
    boolean isContentDirectUrlEnabled();
    default boolean isContentDirectUrlEnabled(NodeRef nodeRef) { throw new UnsupportedOperationException("ContentService.isContentDirectUrlEnabled"); }
    boolean isContentDirectUrlEnabled(NodeRef nodeRef, QName qname);
    default DirectAccessUrl requestContentDirectUrl(NodeRef nodeRef, boolean flag) { throw new UnsupportedOperationException("ContentService.requestContentDirectUrl"); }
    default DirectAccessUrl requestContentDirectUrl(NodeRef nodeRef, QName qname, boolean flag) { throw new UnsupportedOperationException("ContentService.requestContentDirectUrl"); }
    default DirectAccessUrl requestContentDirectUrl(NodeRef nodeRef, boolean flag, Long id) { throw new UnsupportedOperationException("ContentService.requestContentDirectUrl"); }
    default DirectAccessUrl requestContentDirectUrl(NodeRef nodeRef, QName qname, boolean flag, Long id) { throw new UnsupportedOperationException("ContentService.requestContentDirectUrl"); }
    DirectAccessUrl requestContentDirectUrl(NodeRef nodeRef, QName qname, boolean flag, Long id, String value);
    default Map<String, String> getStorageProperties(NodeRef nodeRef, QName qname) { throw new UnsupportedOperationException("ContentService.getStorageProperties"); }
    default boolean requestSendContentToArchive(NodeRef nodeRef, QName qname, Map<String, Serializable> map) { throw new UnsupportedOperationException("ContentService.requestSendContentToArchive"); }
    default boolean requestRestoreContentFromArchive(NodeRef nodeRef, QName qname, Map<String, Serializable> map) { throw new UnsupportedOperationException("ContentService.requestRestoreContentFromArchive"); }
}
