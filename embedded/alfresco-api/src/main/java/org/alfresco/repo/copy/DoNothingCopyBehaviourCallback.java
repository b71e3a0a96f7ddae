package org.alfresco.repo.copy;

import java.io.Serializable;
import java.util.Map;
import org.alfresco.service.namespace.QName;
import org.alfresco.util.Pair;

public class DoNothingCopyBehaviourCallback extends AbstractCopyBehaviourCallback {
    public DoNothingCopyBehaviourCallback() { throw new UnsupportedOperationException("DoNothingCopyBehaviourCallback"); }
    public static CopyBehaviourCallback getInstance() { throw new UnsupportedOperationException("DoNothingCopyBehaviourCallback.getInstance"); }
    public boolean getMustCopy(QName qname, CopyDetails copyDetails) { throw new UnsupportedOperationException("DoNothingCopyBehaviourCallback.getMustCopy"); }
    public CopyBehaviourCallback.ChildAssocCopyAction getChildAssociationCopyAction(QName qname, CopyDetails copyDetails, CopyBehaviourCallback.CopyChildAssociationDetails copyChildAssociationDetails) { throw new UnsupportedOperationException("DoNothingCopyBehaviourCallback.getChildAssociationCopyAction"); }
    public Map<QName, Serializable> getCopyProperties(QName qname, CopyDetails copyDetails, Map<QName, Serializable> map) { throw new UnsupportedOperationException("DoNothingCopyBehaviourCallback.getCopyProperties"); }
    public Pair<CopyBehaviourCallback.AssocCopySourceAction, CopyBehaviourCallback.AssocCopyTargetAction> getAssociationCopyAction(QName qname, CopyDetails copyDetails, CopyBehaviourCallback.CopyAssociationDetails copyAssociationDetails) { throw new UnsupportedOperationException("DoNothingCopyBehaviourCallback.getAssociationCopyAction"); }
}
