package org.eiso.host.node;

import java.io.Serializable;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.alfresco.repo.node.NodeServicePolicies.BeforeAddAspectPolicy;
import org.alfresco.repo.node.NodeServicePolicies.BeforeArchiveNodePolicy;
import org.alfresco.repo.node.NodeServicePolicies.BeforeCreateNodePolicy;
import org.alfresco.repo.node.NodeServicePolicies.BeforeCreateStorePolicy;
import org.alfresco.repo.node.NodeServicePolicies.BeforeDeleteAssociationPolicy;
import org.alfresco.repo.node.NodeServicePolicies.BeforeDeleteChildAssociationPolicy;
import org.alfresco.repo.node.NodeServicePolicies.BeforeDeleteNodePolicy;
import org.alfresco.repo.node.NodeServicePolicies.BeforeMoveNodePolicy;
import org.alfresco.repo.node.NodeServicePolicies.BeforeRemoveAspectPolicy;
import org.alfresco.repo.node.NodeServicePolicies.BeforeSetNodeTypePolicy;
import org.alfresco.repo.node.NodeServicePolicies.BeforeUpdateNodePolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnAddAspectPolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnCreateAssociationPolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnCreateChildAssociationPolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnCreateNodePolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnCreateStorePolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnDeleteAssociationPolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnDeleteChildAssociationPolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnDeleteNodePolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnMoveNodePolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnRemoveAspectPolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnRestoreNodePolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnSetNodeTypePolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnUpdateNodePolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnUpdatePropertiesPolicy;
import org.alfresco.repo.policy.AssociationPolicy;
import org.alfresco.repo.policy.AssociationPolicyDelegate;
import org.alfresco.repo.policy.ClassPolicy;
import org.alfresco.repo.policy.ClassPolicyDelegate;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.service.cmr.repository.AssociationRef;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.namespace.QName;
import org.jspecify.annotations.Nullable;

/** Tells behaviours what happens to nodes, to each in the class it is bound to. */
final class NodeEvents {
    /** Nodes of these stores are the repository's own affair; no behaviour hears of them. */
    private static final Set<String> SILENT =
            Set.of("workspace://lightWeightVersionStore", "workspace://version2Store");

    private final ClassPolicyDelegate<BeforeCreateStorePolicy> beforeCreateStore;
    private final ClassPolicyDelegate<OnCreateStorePolicy> onCreateStore;
    private final ClassPolicyDelegate<BeforeCreateNodePolicy> beforeCreateNode;
    private final ClassPolicyDelegate<OnCreateNodePolicy> onCreateNode;
    private final ClassPolicyDelegate<BeforeMoveNodePolicy> beforeMoveNode;
    private final ClassPolicyDelegate<OnMoveNodePolicy> onMoveNode;
    private final ClassPolicyDelegate<BeforeUpdateNodePolicy> beforeUpdateNode;
    private final ClassPolicyDelegate<OnUpdateNodePolicy> onUpdateNode;
    private final ClassPolicyDelegate<BeforeSetNodeTypePolicy> beforeSetNodeType;
    private final ClassPolicyDelegate<OnSetNodeTypePolicy> onSetNodeType;
    private final ClassPolicyDelegate<OnUpdatePropertiesPolicy> onUpdateProperties;
    private final ClassPolicyDelegate<BeforeDeleteNodePolicy> beforeDeleteNode;
    private final ClassPolicyDelegate<BeforeArchiveNodePolicy> beforeArchiveNode;
    private final ClassPolicyDelegate<OnDeleteNodePolicy> onDeleteNode;
    private final ClassPolicyDelegate<OnRestoreNodePolicy> onRestoreNode;
    private final ClassPolicyDelegate<BeforeAddAspectPolicy> beforeAddAspect;
    private final ClassPolicyDelegate<OnAddAspectPolicy> onAddAspect;
    private final ClassPolicyDelegate<BeforeRemoveAspectPolicy> beforeRemoveAspect;
    private final ClassPolicyDelegate<OnRemoveAspectPolicy> onRemoveAspect;
    private final AssociationPolicyDelegate<OnCreateChildAssociationPolicy> onCreateChild;
    private final AssociationPolicyDelegate<BeforeDeleteChildAssociationPolicy> beforeDeleteChild;
    private final AssociationPolicyDelegate<OnDeleteChildAssociationPolicy> onDeleteChild;
    private final AssociationPolicyDelegate<OnCreateAssociationPolicy> onCreatePeer;
    private final AssociationPolicyDelegate<BeforeDeleteAssociationPolicy> beforeDeletePeer;
    private final AssociationPolicyDelegate<OnDeleteAssociationPolicy> onDeletePeer;
    private final NodeReader nodes;

    NodeEvents(PolicyComponent policies, NodeReader nodes) {
        this.nodes = nodes;
        beforeCreateStore = policies.registerClassPolicy(BeforeCreateStorePolicy.class);
        onCreateStore = policies.registerClassPolicy(OnCreateStorePolicy.class);
        beforeCreateNode = policies.registerClassPolicy(BeforeCreateNodePolicy.class);
        onCreateNode = policies.registerClassPolicy(OnCreateNodePolicy.class);
        beforeMoveNode = policies.registerClassPolicy(BeforeMoveNodePolicy.class);
        onMoveNode = policies.registerClassPolicy(OnMoveNodePolicy.class);
        beforeUpdateNode = policies.registerClassPolicy(BeforeUpdateNodePolicy.class);
        onUpdateNode = policies.registerClassPolicy(OnUpdateNodePolicy.class);
        beforeSetNodeType = policies.registerClassPolicy(BeforeSetNodeTypePolicy.class);
        onSetNodeType = policies.registerClassPolicy(OnSetNodeTypePolicy.class);
        onUpdateProperties = policies.registerClassPolicy(OnUpdatePropertiesPolicy.class);
        beforeDeleteNode = policies.registerClassPolicy(BeforeDeleteNodePolicy.class);
        beforeArchiveNode = policies.registerClassPolicy(BeforeArchiveNodePolicy.class);
        onDeleteNode = policies.registerClassPolicy(OnDeleteNodePolicy.class);
        onRestoreNode = policies.registerClassPolicy(OnRestoreNodePolicy.class);
        beforeAddAspect = policies.registerClassPolicy(BeforeAddAspectPolicy.class);
        onAddAspect = policies.registerClassPolicy(OnAddAspectPolicy.class);
        beforeRemoveAspect = policies.registerClassPolicy(BeforeRemoveAspectPolicy.class);
        onRemoveAspect = policies.registerClassPolicy(OnRemoveAspectPolicy.class);
        onCreateChild = policies.registerAssociationPolicy(OnCreateChildAssociationPolicy.class);
        beforeDeleteChild = policies.registerAssociationPolicy(BeforeDeleteChildAssociationPolicy.class);
        onDeleteChild = policies.registerAssociationPolicy(OnDeleteChildAssociationPolicy.class);
        onCreatePeer = policies.registerAssociationPolicy(OnCreateAssociationPolicy.class);
        beforeDeletePeer = policies.registerAssociationPolicy(BeforeDeleteAssociationPolicy.class);
        onDeletePeer = policies.registerAssociationPolicy(OnDeleteAssociationPolicy.class);
    }

    private static boolean silent(NodeRef node) {
        return SILENT.contains(node.getStoreRef().toString());
    }

    private Set<QName> classes(NodeRef ref) {
        NodeState node = nodes.find(ref);
        return node == null ? Set.of() : node.classes();
    }

    private <P extends ClassPolicy> void tell(
            ClassPolicyDelegate<P> delegate, NodeRef node, Set<QName> classes, BiConsumer<P, NodeRef> event) {
        if (!silent(node)) {
            for (P behaviour : delegate.getList(node, classes)) {
                event.accept(behaviour, node);
            }
        }
    }

    private <P extends ClassPolicy> void tell(
            ClassPolicyDelegate<P> delegate, NodeRef node, BiConsumer<P, NodeRef> event) {
        tell(delegate, node, classes(node), event);
    }

    private <P extends AssociationPolicy> void tell(
            AssociationPolicyDelegate<P> delegate, NodeRef source, QName type, BiConsumer<P, NodeRef> event) {
        if (!silent(source)) {
            for (P behaviour : delegate.getList(source, classes(source), type)) {
                event.accept(behaviour, source);
            }
        }
    }

    void beforeCreateStore(QName rootType, StoreRef store) {
        if (!SILENT.contains(store.toString())) {
            beforeCreateStore.getList(rootType).forEach(b -> b.beforeCreateStore(rootType, store));
        }
    }

    void onCreateStore(NodeRef root) {
        tell(onCreateStore, root, OnCreateStorePolicy::onCreateStore);
    }

    void beforeCreateNode(NodeRef parent, QName assocType, QName assocName, QName type) {
        if (!silent(parent)) {
            beforeCreateNode.getList(type).forEach(b -> b.beforeCreateNode(parent, assocType, assocName, type));
        }
    }

    void onCreateNode(ChildAssociationRef assoc) {
        tell(onCreateNode, assoc.getChildRef(), (b, node) -> b.onCreateNode(assoc));
    }

    void beforeMoveNode(ChildAssociationRef old, NodeRef newParent) {
        tell(beforeMoveNode, old.getChildRef(), (b, node) -> b.beforeMoveNode(old, newParent));
    }

    void onMoveNode(ChildAssociationRef old, ChildAssociationRef now) {
        tell(onMoveNode, now.getChildRef(), (b, node) -> b.onMoveNode(old, now));
    }

    void beforeUpdateNode(NodeRef ref) {
        tell(beforeUpdateNode, ref, BeforeUpdateNodePolicy::beforeUpdateNode);
    }

    void onUpdateNode(NodeRef ref) {
        tell(onUpdateNode, ref, OnUpdateNodePolicy::onUpdateNode);
    }

    void beforeSetNodeType(NodeRef ref, QName oldType, QName newType) {
        tell(beforeSetNodeType, ref, (b, node) -> b.beforeSetNodeType(node, oldType, newType));
    }

    void onSetNodeType(NodeRef ref, QName oldType, QName newType) {
        tell(onSetNodeType, ref, (b, node) -> b.onSetNodeType(node, oldType, newType));
    }

    void onUpdateProperties(
            NodeRef ref, Map<QName, @Nullable Serializable> before, Map<QName, @Nullable Serializable> after) {
        Map<QName, Serializable> was = Collections.unmodifiableMap(before);
        Map<QName, Serializable> is = Collections.unmodifiableMap(after);
        tell(onUpdateProperties, ref, (b, node) -> b.onUpdateProperties(node, was, is));
    }

    void beforeDeleteNode(NodeRef ref) {
        tell(beforeDeleteNode, ref, BeforeDeleteNodePolicy::beforeDeleteNode);
    }

    void beforeArchiveNode(NodeRef ref) {
        tell(beforeArchiveNode, ref, BeforeArchiveNodePolicy::beforeArchiveNode);
    }

    /** The node is gone: its classes are those it had. */
    void onDeleteNode(ChildAssociationRef assoc, Set<QName> classes, boolean archived) {
        tell(onDeleteNode, assoc.getChildRef(), classes, (b, node) -> b.onDeleteNode(assoc, archived));
    }

    void onRestoreNode(ChildAssociationRef assoc) {
        tell(onRestoreNode, assoc.getChildRef(), (b, node) -> b.onRestoreNode(assoc));
    }

    void beforeAddAspect(NodeRef ref, QName aspect) {
        tell(beforeAddAspect, ref, Set.of(aspect), (b, node) -> b.beforeAddAspect(node, aspect));
    }

    void onAddAspect(NodeRef ref, QName aspect) {
        tell(onAddAspect, ref, Set.of(aspect), (b, node) -> b.onAddAspect(node, aspect));
    }

    void beforeRemoveAspect(NodeRef ref, QName aspect) {
        tell(beforeRemoveAspect, ref, Set.of(aspect), (b, node) -> b.beforeRemoveAspect(node, aspect));
    }

    void onRemoveAspect(NodeRef ref, QName aspect) {
        tell(onRemoveAspect, ref, Set.of(aspect), (b, node) -> b.onRemoveAspect(node, aspect));
    }

    void onCreateChildAssociation(ChildAssociationRef assoc, boolean newNode) {
        tell(
                onCreateChild,
                assoc.getParentRef(),
                assoc.getTypeQName(),
                (b, parent) -> b.onCreateChildAssociation(assoc, newNode));
    }

    void beforeDeleteChildAssociation(ChildAssociationRef assoc) {
        tell(
                beforeDeleteChild,
                assoc.getParentRef(),
                assoc.getTypeQName(),
                (b, parent) -> b.beforeDeleteChildAssociation(assoc));
    }

    void onDeleteChildAssociation(ChildAssociationRef assoc) {
        tell(
                onDeleteChild,
                assoc.getParentRef(),
                assoc.getTypeQName(),
                (b, parent) -> b.onDeleteChildAssociation(assoc));
    }

    void onCreateAssociation(AssociationRef assoc) {
        tell(onCreatePeer, assoc.getSourceRef(), assoc.getTypeQName(), (b, source) -> b.onCreateAssociation(assoc));
    }

    void beforeDeleteAssociation(AssociationRef assoc) {
        tell(
                beforeDeletePeer,
                assoc.getSourceRef(),
                assoc.getTypeQName(),
                (b, source) -> b.beforeDeleteAssociation(assoc));
    }

    void onDeleteAssociation(AssociationRef assoc) {
        tell(onDeletePeer, assoc.getSourceRef(), assoc.getTypeQName(), (b, source) -> b.onDeleteAssociation(assoc));
    }
}
