package org.eiso.host.copy;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.alfresco.repo.copy.AbstractCopyBehaviourCallback;
import org.alfresco.repo.copy.CopyBehaviourCallback;
import org.alfresco.repo.copy.CopyDetails;
import org.alfresco.service.namespace.QName;
import org.alfresco.util.Pair;

/** Several behaviours for one class: what one of them does not want copied is not copied. */
final class JointCallback extends AbstractCopyBehaviourCallback {
    private final List<CopyBehaviourCallback> callbacks;

    JointCallback(List<CopyBehaviourCallback> callbacks) {
        this.callbacks = callbacks;
    }

    @Override
    public boolean getMustCopy(QName classQName, CopyDetails details) {
        return callbacks.stream().allMatch(callback -> callback.getMustCopy(classQName, details));
    }

    @Override
    public boolean isTopLevelCanBeRenamed(QName classQName, CopyDetails details) {
        return callbacks.stream().anyMatch(callback -> callback.isTopLevelCanBeRenamed(classQName, details));
    }

    @Override
    public Pair<AssocCopySourceAction, AssocCopyTargetAction> getAssociationCopyAction(
            QName classQName, CopyDetails details, CopyAssociationDetails assoc) {
        Pair<AssocCopySourceAction, AssocCopyTargetAction> last =
                callbacks.get(callbacks.size() - 1).getAssociationCopyAction(classQName, details, assoc);
        for (CopyBehaviourCallback callback : callbacks) {
            var action = callback.getAssociationCopyAction(classQName, details, assoc);
            if (action.getFirst() == AssocCopySourceAction.IGNORE) {
                return action;
            }
        }
        return last;
    }

    @Override
    public ChildAssocCopyAction getChildAssociationCopyAction(
            QName classQName, CopyDetails details, CopyChildAssociationDetails assoc) {
        ChildAssocCopyAction least = ChildAssocCopyAction.COPY_CHILD;
        for (CopyBehaviourCallback callback : callbacks) {
            ChildAssocCopyAction action = callback.getChildAssociationCopyAction(classQName, details, assoc);
            least = action.compareTo(least) < 0 ? action : least;
        }
        return least;
    }

    @Override
    public ChildAssocRecurseAction getChildAssociationRecurseAction(
            QName classQName, CopyDetails details, CopyChildAssociationDetails assoc) {
        boolean force = callbacks.stream()
                .anyMatch(callback -> callback.getChildAssociationRecurseAction(classQName, details, assoc)
                        == ChildAssocRecurseAction.FORCE_RECURSE);
        return force ? ChildAssocRecurseAction.FORCE_RECURSE : ChildAssocRecurseAction.RESPECT_RECURSE_FLAG;
    }

    @Override
    public Map<QName, Serializable> getCopyProperties(
            QName classQName, CopyDetails details, Map<QName, Serializable> properties) {
        Map<QName, Serializable> left = properties;
        for (CopyBehaviourCallback callback : callbacks) {
            left = callback.getCopyProperties(classQName, details, left);
        }
        return left;
    }
}
