package org.eiso.host.node;

import java.io.Serializable;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;
import org.jspecify.annotations.Nullable;

/** A node as the current transaction sees it. Belongs to one transaction, hence to one thread. */
final class NodeState {
    /** What every node is asked for and what is not kept as a property. */
    static final Set<QName> REFERENCE = Set.of(
            ContentModel.PROP_STORE_PROTOCOL,
            ContentModel.PROP_STORE_IDENTIFIER,
            ContentModel.PROP_NODE_UUID,
            ContentModel.PROP_NODE_DBID);

    static final Set<QName> AUDITABLE = Set.of(
            ContentModel.PROP_CREATOR,
            ContentModel.PROP_CREATED,
            ContentModel.PROP_MODIFIER,
            ContentModel.PROP_MODIFIED,
            ContentModel.PROP_ACCESSED);

    final long id;
    long storeId;
    NodeRef ref;
    QName type;
    long version;

    /** The auditable properties, kept even where the node has no aspect cm:auditable. */
    final Map<QName, Serializable> audit = new HashMap<>();

    final Set<QName> aspects = new HashSet<>();

    /** As kept in node_property. */
    final Map<QName, @Nullable Serializable> properties = new HashMap<>();

    /** Made by this transaction. */
    boolean fresh;

    /** Its version was raised by this transaction. */
    boolean touched;

    /** Its modifier was set by this transaction. */
    boolean audited;

    NodeState(long id, long storeId, NodeRef ref, QName type, long version) {
        this.id = id;
        this.storeId = storeId;
        this.ref = ref;
        this.type = type;
        this.version = version;
    }

    Set<QName> classes() {
        Set<QName> classes = new LinkedHashSet<>();
        classes.add(type);
        classes.addAll(aspects);
        return classes;
    }

    boolean isAuditable() {
        return aspects.contains(ContentModel.ASPECT_AUDITABLE);
    }

    @Nullable
    String name() {
        return (String) properties.get(ContentModel.PROP_NAME);
    }

    /** All properties with those that are not kept as such; the receiver may change them. */
    Map<QName, Serializable> allProperties() {
        Map<QName, @Nullable Serializable> all = new HashMap<>();
        properties.forEach((name, value) -> all.put(name, PropertyValues.copy(value)));
        if (isAuditable()) {
            audit.forEach((name, value) -> all.put(name, PropertyValues.copy(value)));
        }
        all.put(ContentModel.PROP_STORE_PROTOCOL, ref.getStoreRef().getProtocol());
        all.put(ContentModel.PROP_STORE_IDENTIFIER, ref.getStoreRef().getIdentifier());
        all.put(ContentModel.PROP_NODE_UUID, ref.getId());
        all.put(ContentModel.PROP_NODE_DBID, id);
        all.putIfAbsent(ContentModel.PROP_NAME, ref.getId());
        return all;
    }

    @Nullable
    Serializable property(QName name) {
        if (REFERENCE.contains(name)) {
            return allProperties().get(name);
        }
        if (AUDITABLE.contains(name)) {
            return isAuditable() ? PropertyValues.copy(audit.get(name)) : null;
        }
        Serializable value = properties.get(name);
        if (value == null && name.equals(ContentModel.PROP_NAME)) {
            return ref.getId();
        }
        return PropertyValues.copy(value);
    }

    @Nullable
    Date auditDate(QName name) {
        return (Date) audit.get(name);
    }
}
