package org.eiso.host.copy;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.copy.CopyBehaviourCallback;
import org.alfresco.repo.copy.CopyBehaviourCallback.AssocCopySourceAction;
import org.alfresco.repo.copy.CopyBehaviourCallback.AssocCopyTargetAction;
import org.alfresco.repo.copy.CopyBehaviourCallback.ChildAssocCopyAction;
import org.alfresco.repo.copy.CopyBehaviourCallback.ChildAssocRecurseAction;
import org.alfresco.repo.copy.CopyBehaviourCallback.CopyAssociationDetails;
import org.alfresco.repo.copy.CopyBehaviourCallback.CopyChildAssociationDetails;
import org.alfresco.repo.copy.CopyDetails;
import org.alfresco.service.cmr.dictionary.AssociationDefinition;
import org.alfresco.service.cmr.dictionary.ChildAssociationDefinition;
import org.alfresco.service.cmr.dictionary.ClassDefinition;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.repository.AssociationRef;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import org.alfresco.service.namespace.RegexQNamePattern;
import org.alfresco.util.Pair;
import org.jspecify.annotations.Nullable;

/**
 * One copy: of a node and, where its classes want it, of what is below it. Associations between nodes are made last, when
 * it is known which of them were copied along.
 */
final class NodeCopying {
    /** What the repository says about a node itself, and no copy shares. */
    private static final Set<QName> OWN = Set.of(
            ContentModel.PROP_NODE_UUID,
            ContentModel.PROP_NODE_DBID,
            ContentModel.PROP_STORE_PROTOCOL,
            ContentModel.PROP_STORE_IDENTIFIER,
            ContentModel.PROP_CREATED,
            ContentModel.PROP_CREATOR,
            ContentModel.PROP_MODIFIED,
            ContentModel.PROP_MODIFIER,
            ContentModel.PROP_ACCESSED);

    private final NodeService nodeService;
    private final DictionaryService dictionaryService;
    private final CopyBehaviours behaviours;
    private final CopiedPermissions permissions;
    private final Map<NodeRef, NodeRef> copies = new LinkedHashMap<>();
    private final List<Copied> associations = new ArrayList<>();

    private record Copied(CopyDetails details, Map<QName, CopyBehaviourCallback> callbacks, boolean isNew) {}

    NodeCopying(
            NodeService nodeService,
            DictionaryService dictionaryService,
            CopyBehaviours behaviours,
            CopiedPermissions permissions) {
        this.nodeService = nodeService;
        this.dictionaryService = dictionaryService;
        this.behaviours = behaviours;
        this.permissions = permissions;
    }

    /** Copies below a parent; null where the node's type does not want to be copied. */
    @Nullable
    NodeRef to(NodeRef source, NodeRef parent, QName assocType, QName assocName, boolean children) {
        NodeRef copy = copy(source, parent, assocType, assocName, children, true);
        finish(true);
        return copy;
    }

    /** Copies properties, aspects and associations onto a node that exists. */
    void onto(NodeRef source, NodeRef target) {
        ChildAssociationRef parent = nodeService.getPrimaryParent(target);
        CopyDetails details =
                details(source, parent.getParentRef(), target, false, parent.getTypeQName(), parent.getQName());
        Map<QName, CopyBehaviourCallback> callbacks = behaviours.callbacks(details);
        behaviours.beforeCopy(source, target);
        copies.put(source, target);
        associations.add(new Copied(details, callbacks, false));
        Map<QName, Serializable> properties = properties(details, details.getSourceNodeTypeQName(), callbacks);
        properties.putAll(residual(details));
        nodeService.addProperties(target, properties);
        addAspects(details, target, callbacks);
        finish(false);
    }

    private @Nullable NodeRef copy(
            NodeRef source, NodeRef parent, QName assocType, QName assocName, boolean children, boolean top) {
        NodeRef target = new NodeRef(parent.getStoreRef(), UUID.randomUUID().toString());
        CopyDetails details = details(source, parent, target, true, assocType, assocName);
        Map<QName, CopyBehaviourCallback> callbacks = behaviours.callbacks(details);
        QName type = details.getSourceNodeTypeQName();
        if (!callback(callbacks, type).getMustCopy(type, details)) {
            return null;
        }
        Map<QName, Serializable> properties = properties(details, type, callbacks);
        if (top && !allowsDuplicateNames(assocType)) {
            properties.remove(ContentModel.PROP_NAME);
        }
        properties.put(ContentModel.PROP_NODE_UUID, target.getId());
        nodeService.createNode(parent, assocType, assocName, type, properties);
        copies.put(source, target);
        associations.add(new Copied(details, callbacks, true));
        behaviours.beforeCopy(source, target);
        addAspects(details, target, callbacks);
        Map<QName, Serializable> residual = residual(details);
        if (!residual.isEmpty()) {
            nodeService.addProperties(target, residual);
        }
        rememberOriginal(source, target);
        permissions.copy(source, target);
        copyChildren(details, target, callbacks, children);
        return target;
    }

    private void copyChildren(
            CopyDetails details, NodeRef target, Map<QName, CopyBehaviourCallback> callbacks, boolean children) {
        for (ChildAssociationRef child : nodeService.getChildAssocs(details.getSourceNodeRef())) {
            NodeRef copied = copies.get(child.getChildRef());
            if (target.equals(child.getChildRef())) {
                continue;
            }
            CopyChildAssociationDetails assoc =
                    new CopyChildAssociationDetails(child, copied == null ? target : copied, copied != null, children);
            QName owner = owner(child.getTypeQName(), callbacks);
            if (owner == null || !callback(callbacks, owner).getMustCopy(owner, details)) {
                continue;
            }
            ChildAssocCopyAction action =
                    callback(callbacks, owner).getChildAssociationCopyAction(owner, details, assoc);
            if (action == ChildAssocCopyAction.COPY_ASSOC
                    || action == ChildAssocCopyAction.COPY_CHILD && copied != null) {
                NodeRef linked = copied == null ? child.getChildRef() : copied;
                nodeService.addChild(target, linked, child.getTypeQName(), child.getQName());
            } else if (action == ChildAssocCopyAction.COPY_CHILD) {
                boolean force = callback(callbacks, owner).getChildAssociationRecurseAction(owner, details, assoc)
                        == ChildAssocRecurseAction.FORCE_RECURSE;
                copy(child.getChildRef(), target, child.getTypeQName(), child.getQName(), children || force, false);
            }
        }
    }

    private void finish(boolean isNew) {
        associations.forEach(this::copyAssociations);
        Map<NodeRef, NodeRef> known = Map.copyOf(copies);
        copies.forEach((source, target) -> behaviours.copyComplete(source, target, isNew, known));
    }

    private void copyAssociations(Copied copied) {
        NodeRef source = copied.details().getSourceNodeRef();
        NodeRef target = copied.details().getTargetNodeRef();
        for (AssociationRef assoc : nodeService.getTargetAssocs(source, RegexQNamePattern.MATCH_ALL)) {
            QName owner = owner(assoc.getTypeQName(), copied.callbacks());
            if (owner == null || !callback(copied.callbacks(), owner).getMustCopy(owner, copied.details())) {
                continue;
            }
            NodeRef copiedEnd = copies.get(assoc.getTargetRef());
            Pair<AssocCopySourceAction, AssocCopyTargetAction> action = callback(copied.callbacks(), owner)
                    .getAssociationCopyAction(
                            owner, copied.details(), new CopyAssociationDetails(assoc, target, copied.isNew()));
            NodeRef end = end(action.getSecond(), assoc.getTargetRef(), copiedEnd);
            if (action.getFirst() == AssocCopySourceAction.IGNORE || end == null) {
                continue;
            }
            List<AssociationRef> existing = nodeService.getTargetAssocs(target, assoc.getTypeQName());
            if (action.getFirst() == AssocCopySourceAction.COPY_REMOVE_EXISTING && !copied.isNew()) {
                existing.forEach(
                        old -> nodeService.removeAssociation(target, old.getTargetRef(), assoc.getTypeQName()));
                existing = List.of();
            }
            if (existing.stream().noneMatch(old -> old.getTargetRef().equals(end))) {
                nodeService.createAssociation(target, end, assoc.getTypeQName());
            }
        }
    }

    private static @Nullable NodeRef end(AssocCopyTargetAction action, NodeRef original, @Nullable NodeRef copied) {
        return switch (action) {
            case USE_ORIGINAL_TARGET -> original;
            case USE_COPIED_TARGET -> copied;
            case USE_COPIED_OTHERWISE_ORIGINAL_TARGET -> copied == null ? original : copied;
        };
    }

    private void addAspects(CopyDetails details, NodeRef target, Map<QName, CopyBehaviourCallback> callbacks) {
        for (QName aspect : details.getSourceNodeAspectQNames()) {
            if (callback(callbacks, aspect).getMustCopy(aspect, details)) {
                nodeService.addAspect(target, aspect, properties(details, aspect, callbacks));
            }
        }
    }

    private void rememberOriginal(NodeRef source, NodeRef target) {
        if (dictionaryService.isSubClass(nodeService.getType(source), ContentModel.TYPE_CMOBJECT)) {
            nodeService.addAspect(target, ContentModel.ASPECT_COPIEDFROM, Map.of());
            nodeService.createAssociation(target, source, ContentModel.ASSOC_ORIGINAL);
        }
    }

    private Map<QName, Serializable> properties(
            CopyDetails details, QName classQName, Map<QName, CopyBehaviourCallback> callbacks) {
        Map<QName, Serializable> properties = new HashMap<>();
        ClassDefinition definition = dictionaryService.getClass(classQName);
        if (definition != null) {
            for (QName property : definition.getProperties().keySet()) {
                if (details.getSourceNodeProperties().containsKey(property) && !OWN.contains(property)) {
                    properties.put(property, details.getSourceNodeProperties().get(property));
                }
            }
        }
        return new HashMap<>(callback(callbacks, classQName).getCopyProperties(classQName, details, properties));
    }

    /** Properties that no class of the node defines. */
    private Map<QName, Serializable> residual(CopyDetails details) {
        Map<QName, Serializable> residual = new HashMap<>(details.getSourceNodeProperties());
        residual.keySet().removeAll(OWN);
        residual.keySet().removeIf(property -> isDefined(property, details));
        return residual;
    }

    private boolean isDefined(QName property, CopyDetails details) {
        return defines(details.getSourceNodeTypeQName(), property)
                || details.getSourceNodeAspectQNames().stream().anyMatch(aspect -> defines(aspect, property));
    }

    private boolean defines(QName classQName, QName property) {
        ClassDefinition definition = dictionaryService.getClass(classQName);
        return definition != null && definition.getProperties().containsKey(property);
    }

    private boolean allowsDuplicateNames(QName assocType) {
        return !(dictionaryService.getAssociation(assocType) instanceof ChildAssociationDefinition child)
                || child.getDuplicateChildNamesAllowed();
    }

    /** The class of the source that the association belongs to; null where none defines it. */
    private @Nullable QName owner(QName assocType, Map<QName, CopyBehaviourCallback> callbacks) {
        AssociationDefinition definition = dictionaryService.getAssociation(assocType);
        if (definition == null) {
            return null;
        }
        QName defining = definition.getSourceClass().getName();
        return callbacks.keySet().stream()
                .filter(classQName -> dictionaryService.isSubClass(classQName, defining))
                .findFirst()
                .orElse(null);
    }

    private static CopyBehaviourCallback callback(Map<QName, CopyBehaviourCallback> callbacks, QName classQName) {
        CopyBehaviourCallback callback = callbacks.get(classQName);
        if (callback == null) {
            throw new IllegalStateException("No copy behaviour was asked for " + classQName);
        }
        return callback;
    }

    private CopyDetails details(
            NodeRef source, NodeRef parent, NodeRef target, boolean isNew, QName assocType, QName assocName) {
        return new CopyDetails(
                source,
                nodeService.getType(source),
                nodeService.getAspects(source),
                nodeService.getProperties(source),
                parent,
                target,
                isNew,
                assocType,
                assocName);
    }
}
