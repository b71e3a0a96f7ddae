package org.eiso.numbering;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.lock.JobLockService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import org.eiso.alfresco.ChangePass;
import org.eiso.alfresco.Digests;
import org.eiso.alfresco.IsoModel;
import org.eiso.alfresco.Values;
import org.eiso.unit.UnitFolders;

/**
 * The last number of each sequence. Whoever draws a number holds the sequence's lock until their transaction ends, so
 * numbers are given out one by one and a rolled-back one is given out again.
 */
final class Sequences {

    private static final long LOCK_MILLIS = 60_000;
    private static final long WAIT_MILLIS = 50;
    private static final int TRIES = 2_400;

    private final UnitFolders folders;
    private final NodeService nodes;
    private final JobLockService locks;
    private final ChangePass pass;

    Sequences(UnitFolders folders, NodeService nodes, JobLockService locks, ChangePass pass) {
        this.folders = folders;
        this.nodes = nodes;
        this.locks = locks;
        this.pass = pass;
    }

    long next(String unit, String sequenceKey) {
        String name = Digests.sha256(sequenceKey).substring(0, 32);
        // before the first look at the counter: what was read earlier may be old by now
        locks.getTransactionalLock(
                QName.createQName(IsoModel.URI, "sequence-" + unit + "-" + name), LOCK_MILLIS, WAIT_MILLIS, TRIES);
        NodeRef folder = folders.sequences(unit);
        NodeRef counter = nodes.getChildByName(folder, ContentModel.ASSOC_CONTAINS, name);
        if (counter == null) {
            Map<QName, Serializable> properties = new HashMap<>();
            properties.put(ContentModel.PROP_NAME, name);
            properties.put(IsoModel.PROP_SEQUENCE_KEY, sequenceKey);
            properties.put(IsoModel.PROP_LAST_NUMBER, 1L);
            nodes.createNode(
                    folder,
                    ContentModel.ASSOC_CONTAINS,
                    QName.createQName(IsoModel.URI, name),
                    IsoModel.TYPE_SEQUENCE,
                    properties);
            return 1;
        }
        NodeRef existing = counter;
        long next = new Values(nodes.getProperties(existing)).longNumber(IsoModel.PROP_LAST_NUMBER) + 1;
        pass.holding(existing, () -> nodes.setProperty(existing, IsoModel.PROP_LAST_NUMBER, next));
        return next;
    }
}
