package org.eiso.host.node;

import java.io.Serializable;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.policy.BehaviourFilter;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.service.cmr.dictionary.AspectDefinition;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.dictionary.InvalidAspectException;
import org.alfresco.service.cmr.dictionary.InvalidTypeException;
import org.alfresco.service.cmr.repository.AssociationRef;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.InvalidChildAssociationRefException;
import org.alfresco.service.cmr.repository.InvalidStoreRefException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.Path;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.cmr.repository.datatype.DefaultTypeConverter;
import org.alfresco.service.namespace.QName;
import org.alfresco.service.namespace.QNamePattern;
import org.alfresco.service.namespace.RegexQNamePattern;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Nodes in the database. No permission is asked for, and multilingual texts come as they are. Changes need a
 * transaction; readers see it, and nothing is kept between transactions.
 */
public final class JdbcNodeService implements NodeService {
    private final Stores stores;
    private final NodeTables tables;
    private final AssociationTables associations;
    private final NodeReader nodes;
    private final NodeEvents events;
    private final NodeMetadata metadata;
    private final ChildAssociations children;
    private final PeerAssociations peers;
    private final NodeCreation creation;
    private final NodeRemoval removal;
    private final NodePaths paths;
    private final PropertyValues values;
    private final QNameIds qnames;
    private final DictionaryService dictionary;
    private final ObjectProvider<NodeAclLifecycle> acls;

    public JdbcNodeService(
            JdbcTemplate jdbc,
            QNameIds qnames,
            ChangeLog changeLog,
            DictionaryService dictionaryService,
            PolicyComponent policyComponent,
            BehaviourFilter behaviourFilter,
            StoreArchives archives,
            ObjectProvider<NodeAclLifecycle> acls,
            Clock clock) {
        this.qnames = qnames;
        this.dictionary = dictionaryService;
        this.acls = acls;
        this.values = new PropertyValues(dictionary);
        this.stores = new Stores(jdbc);
        this.tables = new NodeTables(jdbc, qnames, stores, values);
        this.associations = new AssociationTables(jdbc, qnames, stores);
        this.nodes = new NodeReader(tables, associations);
        this.events = new NodeEvents(policyComponent, nodes);
        this.metadata = new NodeMetadata(tables, events, changeLog, values, dictionary, behaviourFilter, clock);
        this.children =
                new ChildAssociations(associations, nodes, metadata, events, changeLog, new ChildNames(dictionary));
        this.peers = new PeerAssociations(associations, nodes, metadata, events, changeLog);
        this.creation =
                new NodeCreation(nodes, tables, children, metadata, events, changeLog, stores, dictionary, acls);
        this.removal = new NodeRemoval(
                nodes,
                tables,
                associations,
                children,
                metadata,
                events,
                changeLog,
                stores,
                archives.asMap(),
                dictionary,
                behaviourFilter,
                acls,
                clock);
        this.paths = new NodePaths(nodes);
    }

    @Override
    public List<StoreRef> getStores() {
        return stores.all().stream().map(Stores.Store::ref).toList();
    }

    @Override
    public StoreRef createStore(String protocol, String identifier) {
        AlfrescoTransactionSupport.checkTransactionReadState(true);
        return creation.store(new StoreRef(protocol, identifier));
    }

    @Override
    public void deleteStore(StoreRef storeRef) {
        throw new UnsupportedOperationException("NodeService.deleteStore(StoreRef)");
    }

    @Override
    public boolean exists(StoreRef storeRef) {
        return stores.find(storeRef) != null;
    }

    @Override
    public boolean exists(NodeRef nodeRef) {
        return nodes.find(nodeRef) != null;
    }

    @Override
    public NodeRef.@Nullable Status getNodeStatus(NodeRef nodeRef) {
        NodeState node = nodes.find(nodeRef);
        if (node == null) {
            return null;
        }
        Long change = tables.changeId(node);
        return new NodeRef.Status(node.id, node.ref, change == null ? null : change.toString(), change, false);
    }

    @Override
    public @Nullable NodeRef getNodeRef(Long nodeId) {
        NodeState node = nodes.find(nodeId);
        return node == null ? null : node.ref;
    }

    @Override
    public NodeRef getRootNode(StoreRef storeRef) {
        Stores.Store store = stores.find(storeRef);
        NodeState root = store == null ? null : nodes.find(store.rootNodeId());
        if (root == null) {
            throw new InvalidStoreRefException("Store does not exist: " + storeRef, storeRef);
        }
        return root.ref;
    }

    @Override
    public Set<NodeRef> getAllRootNodes(StoreRef storeRef) {
        return Set.of(getRootNode(storeRef));
    }

    @Override
    public ChildAssociationRef createNode(
            NodeRef parentRef, QName assocTypeQName, QName assocQName, QName nodeTypeQName) {
        return createNode(parentRef, assocTypeQName, assocQName, nodeTypeQName, null);
    }

    @Override
    public ChildAssociationRef createNode(
            NodeRef parentRef,
            QName assocTypeQName,
            QName assocQName,
            QName nodeTypeQName,
            @Nullable Map<QName, Serializable> properties) {
        required("assocTypeQName", assocTypeQName);
        required("assocQName", assocQName);
        required("nodeTypeQName", nodeTypeQName);
        return creation.node(
                parentRef, assocTypeQName, assocQName, nodeTypeQName, properties == null ? Map.of() : properties);
    }

    private static void required(String name, @Nullable Object value) {
        if (value == null) {
            throw new IllegalArgumentException(name + " is a mandatory parameter");
        }
    }

    @Override
    public ChildAssociationRef moveNode(
            NodeRef nodeToMoveRef, NodeRef newParentRef, QName assocTypeQName, QName assocQName) {
        NodeState node = nodes.notPending(nodeToMoveRef);
        NodeState parent = nodes.notPending(newParentRef);
        ChildAssoc old = nodes.primaryParent(node);
        if (old == null) {
            throw new IllegalArgumentException("A store root node cannot be moved: " + nodeToMoveRef);
        }
        if (node.storeId != parent.storeId) {
            return removal.moveToStore(node, old, parent, assocTypeQName, assocQName);
        }
        events.beforeMoveNode(old.ref(), newParentRef);
        events.beforeDeleteChildAssociation(old.ref());
        ChildAssociationRef moved = children.move(old, node, parent, assocTypeQName, assocQName);
        if (old.parentId() != parent.id) {
            acls.ifAvailable(lifecycle -> lifecycle.nodeMoved(node.id, old.parentId(), parent.id));
        }
        metadata.addForAssociation(parent, assocTypeQName);
        events.onCreateChildAssociation(moved, false);
        events.onDeleteChildAssociation(old.ref());
        events.onMoveNode(old.ref(), moved);
        return moved;
    }

    @Override
    public void setChildAssociationIndex(ChildAssociationRef childAssocRef, int index) {
        ChildAssoc assoc = find(childAssocRef);
        if (assoc == null) {
            throw new InvalidChildAssociationRefException(
                    "Unable to set child association index: " + childAssocRef, childAssocRef);
        }
        associations.setChildIndex(assoc.id(), index);
    }

    private @Nullable ChildAssoc find(ChildAssociationRef ref) {
        NodeState parent = nodes.notPending(ref.getParentRef());
        NodeState child = nodes.notPending(ref.getChildRef());
        return associations.between(parent.id, child.id).stream()
                .filter(assoc -> assoc.ref().getTypeQName().equals(ref.getTypeQName())
                        && assoc.ref().getQName().equals(ref.getQName()))
                .findFirst()
                .orElse(null);
    }

    @Override
    public QName getType(NodeRef nodeRef) {
        return nodes.get(nodeRef).type;
    }

    @Override
    public void setType(NodeRef nodeRef, QName typeQName) {
        NodeState node = nodes.notPending(nodeRef);
        if (dictionary.getType(typeQName) == null) {
            throw new InvalidTypeException(typeQName);
        }
        events.beforeUpdateNode(nodeRef);
        QName oldType = node.type;
        events.beforeSetNodeType(nodeRef, oldType, typeQName);
        boolean changed = !oldType.equals(typeQName);
        if (changed) {
            metadata.setType(node, typeQName);
        }
        if (metadata.add(node, typeQName, Set.of(), Map.of(), false, true) || changed) {
            events.onUpdateNode(nodeRef);
            events.onSetNodeType(nodeRef, oldType, typeQName);
        }
    }

    @Override
    public void addAspect(NodeRef nodeRef, QName aspectTypeQName, @Nullable Map<QName, Serializable> aspectProperties) {
        NodeState node = nodes.forChange(nodeRef);
        aspect(aspectTypeQName);
        Map<QName, Serializable> properties = aspectProperties == null ? Map.of() : aspectProperties;
        events.beforeUpdateNode(nodeRef);
        renameFor(node, properties);
        if (metadata.add(node, aspectTypeQName, Set.of(aspectTypeQName), properties, false, true)) {
            events.onUpdateNode(nodeRef);
        }
    }

    private AspectDefinition aspect(QName name) {
        AspectDefinition definition = dictionary.getAspect(name);
        if (definition == null) {
            throw new InvalidAspectException("The aspect is invalid: " + name, name);
        }
        if (name.equals(ContentModel.ASPECT_PENDING_DELETE)) {
            throw new IllegalArgumentException("The aspect is reserved for system use: " + name);
        }
        return definition;
    }

    private void renameFor(NodeState node, Map<QName, Serializable> properties) {
        if (properties.containsKey(ContentModel.PROP_NAME)) {
            children.rename(
                    node, DefaultTypeConverter.INSTANCE.convert(String.class, properties.get(ContentModel.PROP_NAME)));
        }
    }

    @Override
    public void removeAspect(NodeRef nodeRef, QName aspectTypeQName) {
        NodeState node = nodes.forChange(nodeRef);
        if (!node.aspects.contains(aspectTypeQName)) {
            return;
        }
        events.beforeUpdateNode(nodeRef);
        events.beforeRemoveAspect(nodeRef, aspectTypeQName);
        metadata.removeAspect(node, aspectTypeQName);
        AspectDefinition definition = dictionary.getAspect(aspectTypeQName);
        if (definition != null && removeWith(node, definition)) {
            events.onUpdateNode(nodeRef);
        }
        events.onRemoveAspect(nodeRef, aspectTypeQName);
    }

    /** What an aspect brought goes with it: properties, peers, children. Answers whether an association went. */
    private boolean removeWith(NodeState node, AspectDefinition aspect) {
        Set<QName> names = new HashSet<>(aspect.getProperties().keySet());
        names.retainAll(node.properties.keySet());
        if (!names.isEmpty()) {
            Map<QName, Serializable> before = node.allProperties();
            metadata.remove(node, names);
            events.onUpdateProperties(node.ref, before, node.allProperties());
        }
        boolean removed = false;
        for (QName type : aspect.getChildAssociations().keySet()) {
            for (ChildAssoc assoc : associations.children(node.id, type, null)) {
                if (NodeSession.current().pendingDelete.contains(assoc.ref().getChildRef())) {
                    continue;
                }
                if (assoc.ref().isPrimary()) {
                    deleteNode(assoc.ref().getChildRef());
                } else {
                    children.removeSecondary(assoc);
                    removed = true;
                }
            }
        }
        for (QName type : aspect.getAssociations().keySet()) {
            for (PeerAssoc assoc : associations.targets(node.id, type)) {
                peers.remove(assoc);
                removed = true;
            }
        }
        return removed;
    }

    @Override
    public boolean hasAspect(NodeRef nodeRef, QName aspectTypeQName) {
        return getAspects(nodeRef).contains(aspectTypeQName);
    }

    @Override
    public Set<QName> getAspects(NodeRef nodeRef) {
        Set<QName> aspects = new HashSet<>(nodes.get(nodeRef).aspects);
        if (NodeSession.current().pendingDelete.contains(nodeRef)) {
            aspects.add(ContentModel.ASPECT_PENDING_DELETE);
        }
        return aspects;
    }

    @Override
    public void deleteNode(NodeRef nodeRef) {
        removal.delete(nodeRef);
    }

    @Override
    public ChildAssociationRef addChild(NodeRef parentRef, NodeRef childRef, QName assocTypeQName, QName qname) {
        return addChild(List.of(parentRef), childRef, assocTypeQName, qname).get(0);
    }

    @Override
    public List<ChildAssociationRef> addChild(
            Collection<NodeRef> parentRefs, NodeRef childRef, QName assocTypeQName, QName qname) {
        NodeState child = nodes.notPending(childRef);
        List<ChildAssociationRef> added = new ArrayList<>();
        for (NodeRef parentRef : parentRefs) {
            added.add(children.addSecondary(nodes.notPending(parentRef), child, assocTypeQName, qname));
        }
        added.forEach(assoc -> events.onCreateChildAssociation(assoc, false));
        parentRefs.forEach(parent -> metadata.addForAssociation(nodes.get(parent), assocTypeQName));
        return added;
    }

    @Override
    public void removeChild(NodeRef parentRef, NodeRef childRef) {
        NodeState parent = nodes.notPending(parentRef);
        NodeState child = nodes.notPending(childRef);
        ChildAssoc primary = nodes.primaryParent(child);
        if (primary != null && primary.parentId() == parent.id) {
            deleteNode(childRef);
        } else {
            associations.between(parent.id, child.id).forEach(children::removeSecondary);
        }
    }

    @Override
    public boolean removeChildAssociation(ChildAssociationRef childAssocRef) {
        ChildAssoc assoc = find(childAssocRef);
        if (assoc == null) {
            return false;
        }
        if (assoc.ref().isPrimary()) {
            deleteNode(childAssocRef.getChildRef());
        } else {
            children.removeSecondary(assoc);
        }
        return true;
    }

    @Override
    public boolean removeSeconaryChildAssociation(ChildAssociationRef childAssocRef) {
        return removeSecondaryChildAssociation(childAssocRef);
    }

    @Override
    public boolean removeSecondaryChildAssociation(ChildAssociationRef childAssocRef) {
        ChildAssoc assoc = find(childAssocRef);
        if (assoc == null) {
            return false;
        }
        if (assoc.ref().isPrimary()) {
            throw new IllegalArgumentException("The association is primary: " + assoc.ref());
        }
        children.removeSecondary(assoc);
        return true;
    }

    @Override
    public Map<QName, Serializable> getProperties(NodeRef nodeRef) {
        return nodes.get(nodeRef).allProperties();
    }

    @Override
    public @Nullable Long getNodeAclId(NodeRef nodeRef) {
        return tables.aclId(nodes.get(nodeRef));
    }

    @Override
    public @Nullable Serializable getProperty(NodeRef nodeRef, QName qname) {
        return nodes.get(nodeRef).property(qname);
    }

    @Override
    public void setProperties(NodeRef nodeRef, Map<QName, Serializable> properties) {
        change(nodeRef, properties, true);
    }

    @Override
    public void addProperties(NodeRef nodeRef, Map<QName, Serializable> properties) {
        change(nodeRef, properties, false);
    }

    @Override
    public void setProperty(NodeRef nodeRef, QName qname, @Nullable Serializable value) {
        required("qname", qname);
        if (qname.equals(ContentModel.PROP_NODE_UUID)) {
            throw new IllegalArgumentException("The node UUID cannot be changed.");
        }
        Map<QName, Serializable> one = new HashMap<>();
        putNullable(one, qname, value);
        change(nodeRef, one, false);
    }

    @SuppressWarnings("NullAway") // a property may be set to nothing
    private static void putNullable(Map<QName, Serializable> map, QName name, @Nullable Serializable value) {
        map.put(name, value);
    }

    private void change(NodeRef nodeRef, Map<QName, Serializable> properties, boolean replace) {
        NodeState node = nodes.forChange(nodeRef);
        events.beforeUpdateNode(nodeRef);
        renameFor(node, properties);
        if (metadata.add(node, null, Set.of(), properties, replace, true)) {
            events.onUpdateNode(nodeRef);
        }
    }

    @Override
    public void removeProperty(NodeRef nodeRef, QName qname) {
        NodeState node = nodes.forChange(nodeRef);
        events.beforeUpdateNode(nodeRef);
        Map<QName, Serializable> before = node.allProperties();
        if (qname.equals(ContentModel.PROP_NAME)) {
            children.rename(node, null);
        }
        metadata.remove(node, Set.of(qname));
        events.onUpdateNode(nodeRef);
        events.onUpdateProperties(nodeRef, before, node.allProperties());
    }

    @Override
    public List<ChildAssociationRef> getParentAssocs(NodeRef nodeRef) {
        return getParentAssocs(nodeRef, RegexQNamePattern.MATCH_ALL, RegexQNamePattern.MATCH_ALL);
    }

    @Override
    public List<ChildAssociationRef> getParentAssocs(
            NodeRef nodeRef, QNamePattern typeQNamePattern, QNamePattern qnamePattern) {
        return nodes.parents(nodes.get(nodeRef)).stream()
                .map(ChildAssoc::ref)
                .filter(ref -> typeQNamePattern.isMatch(ref.getTypeQName()) && qnamePattern.isMatch(ref.getQName()))
                .toList();
    }

    @Override
    public List<ChildAssociationRef> getChildAssocs(NodeRef nodeRef) {
        return getChildAssocs(nodeRef, RegexQNamePattern.MATCH_ALL, RegexQNamePattern.MATCH_ALL);
    }

    @Override
    public List<ChildAssociationRef> getChildAssocs(
            NodeRef nodeRef, QNamePattern typeQNamePattern, QNamePattern qnamePattern) {
        return getChildAssocs(nodeRef, typeQNamePattern, qnamePattern, Integer.MAX_VALUE, true);
    }

    @Override
    public List<ChildAssociationRef> getChildAssocs(
            NodeRef nodeRef, QNamePattern typeQNamePattern, QNamePattern qnamePattern, boolean preload) {
        return getChildAssocs(nodeRef, typeQNamePattern, qnamePattern, Integer.MAX_VALUE, preload);
    }

    @Override
    public List<ChildAssociationRef> getChildAssocs(
            NodeRef nodeRef,
            @Nullable QNamePattern typeQNamePattern,
            @Nullable QNamePattern qnamePattern,
            int maxResults,
            boolean preload) {
        NodeState parent = nodes.get(nodeRef);
        QName type = typeQNamePattern instanceof QName name ? name : null;
        QName assocName = qnamePattern instanceof QName name ? name : null;
        List<ChildAssoc> found = associations.children(parent.id, type, assocName).stream()
                .filter(assoc -> matches(typeQNamePattern, assoc.ref().getTypeQName())
                        && matches(qnamePattern, assoc.ref().getQName()))
                .limit(maxResults)
                .toList();
        return refs(found, preload);
    }

    private static boolean matches(@Nullable QNamePattern pattern, QName name) {
        return pattern == null || pattern.isMatch(name);
    }

    private List<ChildAssociationRef> refs(List<ChildAssoc> found, boolean preload) {
        if (preload) {
            nodes.ahead(found.stream().map(ChildAssoc::childId).toList());
        }
        return new ArrayList<>(found.stream().map(ChildAssoc::ref).toList());
    }

    @Override
    public List<ChildAssociationRef> getChildAssocs(NodeRef nodeRef, Set<QName> childNodeTypeQNames) {
        List<Long> types = childNodeTypeQNames.stream()
                .map(qnames::find)
                .filter(Objects::nonNull)
                .toList();
        return refs(associations.childrenOfTypes(nodes.get(nodeRef).id, types), true);
    }

    @Override
    public List<ChildAssociationRef> getChildAssocsByPropertyValue(
            NodeRef nodeRef, QName propertyQName, Serializable value) {
        Long propertyId = qnames.find(propertyQName);
        List<PropertyRow> rows = values.rows(values.convert(propertyQName, value));
        if (propertyId == null || rows.size() != 1) {
            return List.of();
        }
        PropertyRow row = rows.get(0);
        long parentId = nodes.get(nodeRef).id;
        List<ChildAssoc> found;
        String text = row.stringValue();
        Long number = row.longValue();
        Boolean flag = row.booleanValue();
        if (text != null) {
            found = associations.childrenByProperty(
                    parentId,
                    propertyId,
                    "v.string_head = ? and v.string_value = ?",
                    List.of(Objects.requireNonNull(row.stringHead()), text));
        } else if (number != null) {
            found = associations.childrenByProperty(parentId, propertyId, "v.long_value = ?", List.of(number));
        } else if (flag != null) {
            found = associations.childrenByProperty(parentId, propertyId, "v.boolean_value = ?", List.of(flag));
        } else {
            throw new IllegalArgumentException("Children cannot be found by the value " + value);
        }
        return refs(found, true);
    }

    @Override
    public @Nullable NodeRef getChildByName(NodeRef nodeRef, QName assocTypeQName, String childName) {
        required("childName", childName);
        ChildAssoc found =
                associations.childByName(nodes.get(nodeRef).id, assocTypeQName, ChildNames.stored(childName));
        return found == null ? null : found.ref().getChildRef();
    }

    @Override
    public List<ChildAssociationRef> getChildrenByName(
            NodeRef nodeRef, QName assocTypeQName, Collection<String> childNames) {
        List<String> stored =
                childNames.stream().map(ChildNames::stored).distinct().toList();
        return refs(associations.childrenByName(nodes.get(nodeRef).id, assocTypeQName, stored), true);
    }

    @Override
    public @Nullable ChildAssociationRef getPrimaryParent(NodeRef nodeRef) {
        NodeState node = nodes.get(nodeRef);
        ChildAssoc parent = nodes.primaryParent(node);
        return parent == null ? rootAssociation(node) : parent.ref();
    }

    /** A root's primary parent is an association without type, name and parent. */
    @SuppressWarnings("NullAway") // the class is not annotated for null
    private static ChildAssociationRef rootAssociation(NodeState node) {
        return new ChildAssociationRef(null, null, null, node.ref);
    }

    @Override
    public Collection<ChildAssociationRef> getChildAssocsWithoutParentAssocsOfType(
            NodeRef parent, QName assocTypeQName) {
        throw new UnsupportedOperationException("NodeService.getChildAssocsWithoutParentAssocsOfType(NodeRef, QName)");
    }

    @Override
    public List<String> findAssocsNotLinkedByTwoOtherAssocs(NodeRef parent) {
        throw new UnsupportedOperationException("NodeService.findAssocsNotLinkedByTwoOtherAssocs(NodeRef)");
    }

    @Override
    public AssociationRef createAssociation(NodeRef sourceRef, NodeRef targetRef, QName assocTypeQName) {
        return peers.create(sourceRef, targetRef, assocTypeQName);
    }

    @Override
    public void removeAssociation(NodeRef sourceRef, NodeRef targetRef, QName assocTypeQName) {
        peers.remove(sourceRef, targetRef, assocTypeQName);
    }

    @Override
    public void setAssociations(NodeRef sourceRef, QName assocTypeQName, List<NodeRef> targetRefs) {
        peers.set(sourceRef, assocTypeQName, targetRefs);
    }

    @Override
    public @Nullable AssociationRef getAssoc(Long assocId) {
        PeerAssoc assoc = associations.peer(assocId);
        return assoc == null ? null : assoc.ref();
    }

    @Override
    public List<AssociationRef> getTargetAssocs(NodeRef sourceRef, QNamePattern qnamePattern) {
        QName type = qnamePattern instanceof QName name ? name : null;
        return matching(associations.targets(nodes.get(sourceRef).id, type), qnamePattern);
    }

    @Override
    public List<AssociationRef> getTargetAssocsByPropertyValue(
            NodeRef sourceRef, QNamePattern qnamePattern, QName propertyQName, Serializable propertyValue) {
        throw new UnsupportedOperationException(
                "NodeService.getTargetAssocsByPropertyValue(NodeRef, QNamePattern, QName, Serializable)");
    }

    @Override
    public List<AssociationRef> getSourceAssocs(NodeRef targetRef, QNamePattern qnamePattern) {
        QName type = qnamePattern instanceof QName name ? name : null;
        return matching(associations.sources(nodes.get(targetRef).id, type), qnamePattern);
    }

    private static List<AssociationRef> matching(List<PeerAssoc> found, QNamePattern pattern) {
        return new ArrayList<>(found.stream()
                .map(PeerAssoc::ref)
                .filter(ref -> pattern.isMatch(ref.getTypeQName()))
                .toList());
    }

    @Override
    public Path getPath(NodeRef nodeRef) {
        return paths.primary(nodes.get(nodeRef));
    }

    @Override
    public List<Path> getPaths(NodeRef nodeRef, boolean primaryOnly) {
        return primaryOnly ? List.of(getPath(nodeRef)) : paths.all(nodes.get(nodeRef));
    }

    @Override
    public @Nullable NodeRef getStoreArchiveNode(StoreRef storeRef) {
        StoreRef archive = removal.archiveOf(storeRef);
        return archive == null ? null : getRootNode(archive);
    }

    @Override
    public NodeRef restoreNode(
            NodeRef archivedNodeRef,
            @Nullable NodeRef destinationParentNodeRef,
            @Nullable QName assocTypeQName,
            @Nullable QName assocQName) {
        return removal.restore(archivedNodeRef, destinationParentNodeRef, assocTypeQName, assocQName);
    }

    @Override
    public int countChildAssocs(NodeRef nodeRef, boolean isPrimary) {
        return associations.countChildren(nodes.get(nodeRef).id, isPrimary);
    }
}
