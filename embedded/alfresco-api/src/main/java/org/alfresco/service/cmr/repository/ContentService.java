package org.alfresco.service.cmr.repository;

import org.alfresco.service.cmr.dictionary.InvalidTypeException;
import org.alfresco.service.namespace.QName;

/** Reads and writes the bytes behind {@code d:content} properties. */
public interface ContentService {
    /** @return bytes, or -1 where the store cannot tell */
    long getStoreTotalSpace();

    /** @return bytes, or -1 where the store cannot tell */
    long getStoreFreeSpace();

    /** Reads by content URL, without any node; the reader tells whether the content exists. */
    ContentReader getRawReader(String contentUrl);

    /** @return null where the node has no such content */
    ContentReader getReader(NodeRef nodeRef, QName propertyQName) throws InvalidNodeRefException, InvalidTypeException;

    /**
     * A writer to new content; existing content is never rewritten.
     *
     * @param update whether the node's property is set when the output is closed
     */
    ContentWriter getWriter(NodeRef nodeRef, QName propertyQName, boolean update)
            throws InvalidNodeRefException, InvalidTypeException;

    /** A writer to content that no node refers to. */
    ContentWriter getTempWriter();
}
