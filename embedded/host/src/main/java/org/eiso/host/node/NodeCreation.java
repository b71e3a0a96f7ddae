package org.eiso.host.node;

import java.io.Serializable;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.dictionary.InvalidTypeException;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.StoreExistsException;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.cmr.repository.datatype.DefaultTypeConverter;
import org.alfresco.service.namespace.QName;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** Makes stores and nodes. */
final class NodeCreation {
    private static final int LONGEST_UUID = 36;

    private final NodeReader nodes;
    private final NodeTables tables;
    private final ChildAssociations children;
    private final NodeMetadata metadata;
    private final NodeEvents events;
    private final ChangeLog changeLog;
    private final Stores stores;
    private final DictionaryService dictionary;
    private final ObjectProvider<NodeAclLifecycle> acls;

    NodeCreation(
            NodeReader nodes,
            NodeTables tables,
            ChildAssociations children,
            NodeMetadata metadata,
            NodeEvents events,
            ChangeLog changeLog,
            Stores stores,
            DictionaryService dictionary,
            ObjectProvider<NodeAclLifecycle> acls) {
        this.nodes = nodes;
        this.tables = tables;
        this.children = children;
        this.metadata = metadata;
        this.events = events;
        this.changeLog = changeLog;
        this.stores = stores;
        this.dictionary = dictionary;
        this.acls = acls;
    }

    StoreRef store(StoreRef ref) {
        if (stores.find(ref) != null) {
            throw new StoreExistsException(ref, null);
        }
        events.beforeCreateStore(ContentModel.TYPE_STOREROOT, ref);
        long storeId = stores.insert(ref);
        NodeRef rootRef = new NodeRef(ref, UUID.randomUUID().toString());
        NodeState root =
                tables.insert(storeId, rootRef, ContentModel.TYPE_STOREROOT, null, metadata.auditOfNew(Map.of()));
        stores.setRoot(storeId, root.id);
        NodeSession.current().remember(root);
        metadata.add(root, ContentModel.TYPE_STOREROOT, Set.of(), Map.of(), false, false);
        changeLog.updated(root);
        events.onCreateStore(rootRef);
        return ref;
    }

    ChildAssociationRef node(
            NodeRef parentRef, QName assocType, QName assocName, QName type, Map<QName, Serializable> properties) {
        NodeState parent = nodes.notPending(parentRef);
        if (assocName.getLocalName().length() > QName.MAX_LENGTH) {
            throw new IllegalArgumentException(
                    "The name of the association is longer than " + QName.MAX_LENGTH + ": " + assocName.getLocalName());
        }
        events.beforeCreateNode(parentRef, assocType, assocName, type);
        if (dictionary.getType(type) == null) {
            throw new InvalidTypeException(type);
        }
        NodeRef ref = new NodeRef(parentRef.getStoreRef(), uuid(parentRef.getStoreRef(), properties));
        String name = DefaultTypeConverter.INSTANCE.convert(String.class, properties.get(ContentModel.PROP_NAME));
        children.checkName(parent, assocType, name == null ? ref.getId() : name, -1);

        NodeState node = tables.insert(parent.storeId, ref, type, parent.id, metadata.auditOfNew(properties));
        NodeSession.current().remember(node);
        ChildAssociationRef assoc = children.addNew(parent, node, assocType, assocName, name);
        acls.ifAvailable(lifecycle -> lifecycle.nodeCreated(node.id, parent.id));
        changeLog.updated(node);
        metadata.add(node, type, Set.of(), properties, true, false);

        events.onCreateNode(assoc);
        events.onCreateChildAssociation(assoc, true);
        events.onUpdateProperties(ref, Map.of(), node.allProperties());
        metadata.addForAssociation(parent, assocType);
        return assoc;
    }

    private String uuid(StoreRef store, Map<QName, Serializable> properties) {
        String given = DefaultTypeConverter.INSTANCE.convert(String.class, properties.get(ContentModel.PROP_NODE_UUID));
        if (given == null) {
            return UUID.randomUUID().toString();
        }
        if (given.isEmpty() || given.length() > LONGEST_UUID) {
            throw new IllegalArgumentException("A node's uuid is 1 to " + LONGEST_UUID + " characters long: " + given);
        }
        checkFree(nodes.find(new NodeRef(store, given)));
        return given;
    }

    private static void checkFree(@Nullable NodeState existing) {
        if (existing != null) {
            throw new AlfrescoRuntimeException("Node already exists: " + existing.ref);
        }
    }
}
