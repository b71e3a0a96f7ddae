package org.eiso.lifecycle;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.NodeService;
import org.eiso.alfresco.Digests;
import org.eiso.alfresco.IsoModel;
import org.eiso.domain.lifecycle.Effect;

/** Keeps what exactly was submitted. */
public final class KeepContentHash implements LifecycleEffect {

    private final NodeService nodes;
    private final ContentService contents;

    public KeepContentHash(NodeService nodes, ContentService contents) {
        this.nodes = nodes;
        this.contents = contents;
    }

    @Override
    public Effect effect() {
        return Effect.KEEP_CONTENT_HASH;
    }

    @Override
    public void apply(Passage passage) {
        try (InputStream stream =
                contents.getReader(passage.node(), ContentModel.PROP_CONTENT).getContentInputStream()) {
            nodes.setProperty(passage.node(), IsoModel.PROP_SOURCE_HASH, Digests.sha256(stream));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
