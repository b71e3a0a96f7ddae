package org.alfresco.service.cmr.repository;

public interface ContentStreamListener {
    void contentStreamClosed() throws ContentIOException;
}
