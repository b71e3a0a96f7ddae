package org.alfresco.repo.copy;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import org.alfresco.util.Pair;

/** Base of copy behaviours: recursion as the caller asked for it, associations to what was copied along. */
public abstract class AbstractCopyBehaviourCallback implements CopyBehaviourCallback {
    private static final String RECORDED = AbstractCopyBehaviourCallback.class.getName() + ".recorded-";

    public AbstractCopyBehaviourCallback() {}

    @Override
    public Pair<AssocCopySourceAction, AssocCopyTargetAction> getAssociationCopyAction(
            QName classQName, CopyDetails copyDetails, CopyAssociationDetails assocCopyDetails) {
        return new Pair<>(AssocCopySourceAction.COPY_REMOVE_EXISTING, AssocCopyTargetAction.USE_COPIED_TARGET);
    }

    @Override
    public ChildAssocRecurseAction getChildAssociationRecurseAction(
            QName classQName, CopyDetails copyDetails, CopyChildAssociationDetails childAssocCopyDetails) {
        return ChildAssocRecurseAction.RESPECT_RECURSE_FLAG;
    }

    protected void throwExceptionForUnexpectedBehaviour(CopyDetails copyDetails, String... otherDetails) {
        throw new IllegalStateException(getClass().getName() + " was not expected to be asked about " + copyDetails
                + " " + String.join(" ", otherDetails));
    }

    /** Keeps the node references of a property until the copies of the nodes they name are known. */
    public void recordNodeRefsForRepointing(
            NodeRef sourceNodeRef, Map<QName, Serializable> properties, QName propertyQName) {
        Serializable value = properties.get(propertyQName);
        if (value instanceof NodeRef || value instanceof Collection<?>) {
            recorded(propertyQName).put(sourceNodeRef, value);
        }
    }

    /** Lets the recorded property of the copy name the copies instead of the originals, where there are copies. */
    public void repointNodeRefs(
            NodeRef sourceNodeRef,
            NodeRef targetNodeRef,
            QName propertyQName,
            Map<NodeRef, NodeRef> copyMap,
            NodeService nodeService) {
        Serializable before = recorded(propertyQName).get(sourceNodeRef);
        if (before == null) {
            return;
        }
        Serializable after;
        if (before instanceof Collection<?> values) {
            ArrayList<Object> repointed = new ArrayList<>();
            values.forEach(value -> repointed.add(copyMap.containsKey(value) ? copyMap.get(value) : value));
            after = repointed.equals(new ArrayList<>(values)) ? before : repointed;
        } else {
            after = copyMap.getOrDefault((NodeRef) before, (NodeRef) before);
        }
        if (!after.equals(before)) {
            nodeService.setProperty(targetNodeRef, propertyQName, after);
        }
    }

    @Override
    public boolean isTopLevelCanBeRenamed(QName classQName, CopyDetails copyDetails) {
        return false;
    }

    private static Map<NodeRef, Serializable> recorded(QName propertyQName) {
        Map<NodeRef, Serializable> recorded = AlfrescoTransactionSupport.getResource(RECORDED + propertyQName);
        if (recorded == null) {
            recorded = new HashMap<>();
            AlfrescoTransactionSupport.bindResource(RECORDED + propertyQName, recorded);
        }
        return recorded;
    }
}
