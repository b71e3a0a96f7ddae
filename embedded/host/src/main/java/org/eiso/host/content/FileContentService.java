package org.eiso.host.content;

import java.io.Serializable;
import org.alfresco.repo.content.MimetypeMap;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.service.cmr.dictionary.DataTypeDefinition;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.dictionary.InvalidTypeException;
import org.alfresco.service.cmr.dictionary.PropertyDefinition;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.ContentWriter;
import org.alfresco.service.cmr.repository.MimetypeService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import org.jspecify.annotations.Nullable;

/**
 * Readers and writers of nodes' content properties.
 *
 * <p>A writer that is asked to update its node sets the property when its stream closes. A file that was written in a
 * transaction goes when that transaction is rolled back.
 */
public final class FileContentService implements ContentService {
    private final FileContentStore store;
    private final FileContentStore temporary;
    private final UncommittedContent uncommitted;
    private final NodeService nodeService;
    private final DictionaryService dictionaryService;
    private final MimetypeService mimetypeService;
    private final RetryingTransactionHelper transactions;
    private final ContentPolicies policies;
    private final EncodingGuess encodings = new EncodingGuess();

    public FileContentService(
            FileContentStore store,
            FileContentStore temporary,
            NodeService nodeService,
            DictionaryService dictionaryService,
            MimetypeService mimetypeService,
            RetryingTransactionHelper transactions,
            ContentPolicies policies) {
        this.store = store;
        this.temporary = temporary;
        this.uncommitted = new UncommittedContent(store);
        this.nodeService = nodeService;
        this.dictionaryService = dictionaryService;
        this.mimetypeService = mimetypeService;
        this.transactions = transactions;
        this.policies = policies;
    }

    @Override
    public long getStoreTotalSpace() {
        return store.totalSpace();
    }

    @Override
    public long getStoreFreeSpace() {
        return store.freeSpace();
    }

    @Override
    public ContentReader getRawReader(String contentUrl) {
        ContentReader reader = store.reader(contentUrl);
        reader.setMimetype(MimetypeMap.MIMETYPE_BINARY);
        return reader;
    }

    /** The reader of a property's content; null where the property has none. */
    @Override
    public @Nullable ContentReader getReader(NodeRef nodeRef, QName propertyQName) {
        ContentData data = contentData(nodeRef, propertyQName);
        if (data == null || data.getContentUrl() == null) {
            return null;
        }
        ContentReader reader = store.reader(data.getContentUrl());
        reader.setMimetype(data.getMimetype());
        reader.setEncoding(data.getEncoding());
        reader.setLocale(data.getLocale());
        policies.read(nodeRef);
        return reader;
    }

    @Override
    public ContentWriter getWriter(@Nullable NodeRef nodeRef, QName propertyQName, boolean update) {
        FileContentWriter writer = store.writer().guessing(mimetypeService, encodings);
        if (nodeRef != null) {
            ContentData existing = contentData(nodeRef, propertyQName);
            if (existing != null) {
                writer.setMimetype(existing.getMimetype());
                writer.setEncoding(existing.getEncoding());
                writer.setLocale(existing.getLocale());
            }
            if (update) {
                writer.addListener(() -> update(nodeRef, propertyQName, writer));
            }
        }
        uncommitted.add(writer.getContentUrl());
        return writer;
    }

    @Override
    public ContentWriter getTempWriter() {
        return temporary.writer().guessing(mimetypeService, encodings);
    }

    private void update(NodeRef nodeRef, QName propertyQName, ContentWriter writer) {
        ContentData data = writer.getContentData();
        if (AlfrescoTransactionSupport.isActualTransactionActive()) {
            nodeService.setProperty(nodeRef, propertyQName, data);
            return;
        }
        transactions.doInTransaction(() -> {
            nodeService.setProperty(nodeRef, propertyQName, data);
            return null;
        });
    }

    /**
     * @throws InvalidTypeException when the property holds, or is defined to hold, something else than content
     */
    private @Nullable ContentData contentData(NodeRef nodeRef, QName propertyQName) {
        Serializable value = nodeService.getProperty(nodeRef, propertyQName);
        if (value instanceof ContentData data) {
            return data;
        }
        PropertyDefinition definition = dictionaryService.getProperty(propertyQName);
        boolean content = definition == null
                || DataTypeDefinition.CONTENT.equals(definition.getDataType().getName())
                || DataTypeDefinition.ANY.equals(definition.getDataType().getName());
        if (value != null || !content) {
            throw new InvalidTypeException(
                    "The node property must be of type content: " + propertyQName, propertyQName);
        }
        return null;
    }
}
