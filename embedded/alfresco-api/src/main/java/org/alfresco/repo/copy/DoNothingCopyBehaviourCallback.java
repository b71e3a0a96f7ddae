package org.alfresco.repo.copy;

import java.io.Serializable;
import java.util.Map;
import org.alfresco.service.namespace.QName;
import org.alfresco.util.Pair;

/** Copies nothing of its class: an aspect that stays behind. */
public class DoNothingCopyBehaviourCallback extends AbstractCopyBehaviourCallback {
    private static final CopyBehaviourCallback INSTANCE = new DoNothingCopyBehaviourCallback();

    public DoNothingCopyBehaviourCallback() {}

    public static CopyBehaviourCallback getInstance() {
        return INSTANCE;
    }

    @Override
    public boolean getMustCopy(QName classQName, CopyDetails copyDetails) {
        return false;
    }

    @Override
    public ChildAssocCopyAction getChildAssociationCopyAction(
            QName classQName, CopyDetails copyDetails, CopyChildAssociationDetails childAssocCopyDetails) {
        return ChildAssocCopyAction.IGNORE;
    }

    @Override
    public Map<QName, Serializable> getCopyProperties(
            QName classQName, CopyDetails copyDetails, Map<QName, Serializable> properties) {
        return Map.of();
    }

    @Override
    public Pair<AssocCopySourceAction, AssocCopyTargetAction> getAssociationCopyAction(
            QName classQName, CopyDetails copyDetails, CopyAssociationDetails assocCopyDetails) {
        return new Pair<>(AssocCopySourceAction.IGNORE, AssocCopyTargetAction.USE_COPIED_OTHERWISE_ORIGINAL_TARGET);
    }
}
