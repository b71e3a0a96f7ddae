package org.eiso.unit;

import java.io.Serializable;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.ContentWriter;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import org.eiso.alfresco.Digests;
import org.eiso.alfresco.IsoModel;
import org.eiso.domain.settings.UnitSettings;

/** Keeps each unit's settings as a JSON file in its hidden container. */
public final class SettingsStore {

    private static final String FILE = "settings.json";

    private final UnitFolders folders;
    private final NodeService nodes;
    private final ContentService contents;

    public SettingsStore(UnitFolders folders, NodeService nodes, ContentService contents) {
        this.folders = folders;
        this.nodes = nodes;
        this.contents = contents;
    }

    public UnitSettings load(String unit) {
        return SettingsJson.read(text(unit));
    }

    /** Changes whenever the settings change. */
    public String fingerprint(String unit) {
        return Digests.sha256(text(unit)).substring(0, 32);
    }

    void save(String unit, UnitSettings settings) {
        ContentWriter writer = contents.getWriter(node(unit), ContentModel.PROP_CONTENT, true);
        writer.setMimetype("application/json");
        writer.setEncoding("UTF-8");
        writer.putContent(SettingsJson.write(settings));
    }

    void create(String unit, UnitSettings settings) {
        nodes.createNode(
                folders.system(unit),
                ContentModel.ASSOC_CONTAINS,
                QName.createQName(IsoModel.URI, FILE),
                IsoModel.TYPE_SETTINGS,
                Map.<QName, Serializable>of(ContentModel.PROP_NAME, FILE));
        save(unit, settings);
    }

    private String text(String unit) {
        ContentReader reader = contents.getReader(node(unit), ContentModel.PROP_CONTENT);
        if (reader == null || !reader.exists()) {
            throw new IllegalStateException("The settings of unit " + unit + " have no content");
        }
        return reader.getContentString();
    }

    private NodeRef node(String unit) {
        NodeRef node = nodes.getChildByName(folders.system(unit), ContentModel.ASSOC_CONTAINS, FILE);
        if (node == null) {
            throw new IllegalStateException("Unit " + unit + " has no settings");
        }
        return node;
    }
}
