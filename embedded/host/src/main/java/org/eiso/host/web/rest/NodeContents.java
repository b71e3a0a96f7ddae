package org.eiso.host.web.rest;

import java.io.InputStream;
import java.util.Objects;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.ContentWriter;
import org.alfresco.service.cmr.repository.MimetypeService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.jspecify.annotations.Nullable;

/** The main content of nodes. */
public final class NodeContents {

    private static final String UNKNOWN = "application/octet-stream";

    private final ContentService contentService;
    private final MimetypeService mimetypeService;
    private final NodeService nodeService;

    public NodeContents(ContentService contentService, MimetypeService mimetypeService, NodeService nodeService) {
        this.contentService = contentService;
        this.mimetypeService = mimetypeService;
        this.nodeService = nodeService;
    }

    /**
     * Writes a node's content.
     *
     * @param name tells the media type where it is not declared
     * @param mimetype the declared media type, with parameters or without; may be missing
     */
    void write(NodeRef node, String name, @Nullable String mimetype, InputStream in) {
        String declared = mimetype == null ? UNKNOWN : mimetype.split(";", 2)[0].trim();
        boolean known = !declared.isEmpty() && !declared.equals(UNKNOWN);
        ContentWriter writer = contentService.getWriter(node, ContentModel.PROP_CONTENT, true);
        writer.setMimetype(known ? declared : mimetypeService.guessMimetype(name));
        writer.guessEncoding();
        writer.putContent(in);
    }

    /** @throws RestException 404 if the node has none */
    ContentReader read(NodeRef node) {
        ContentReader reader = contentService.getReader(node, ContentModel.PROP_CONTENT);
        if (reader == null || !reader.exists()) {
            throw RestException.noRelationship(node.getId());
        }
        return reader;
    }

    String nameOf(NodeRef node) {
        return Objects.toString(nodeService.getProperty(node, ContentModel.PROP_NAME), node.getId());
    }
}
