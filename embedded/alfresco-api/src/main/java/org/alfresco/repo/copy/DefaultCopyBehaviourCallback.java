package org.alfresco.repo.copy;

import java.io.Serializable;
import java.util.Map;
import org.alfresco.service.namespace.QName;
import org.alfresco.util.Pair;

public class DefaultCopyBehaviourCallback extends AbstractCopyBehaviourCallback {
    public DefaultCopyBehaviourCallback() { throw new UnsupportedOperationException("DefaultCopyBehaviourCallback"); }
    public static CopyBehaviourCallback getInstance() { throw new UnsupportedOperationException("DefaultCopyBehaviourCallback.getInstance"); }
    public boolean getMustCopy(QName qname, CopyDetails copyDetails) { throw new UnsupportedOperationException("DefaultCopyBehaviourCallback.getMustCopy"); }
    public Pair<CopyBehaviourCallback.AssocCopySourceAction, CopyBehaviourCallback.AssocCopyTargetAction> getAssociationCopyAction(QName qname, CopyDetails copyDetails, CopyBehaviourCallback.CopyAssociationDetails copyAssociationDetails) { throw new UnsupportedOperationException("DefaultCopyBehaviourCallback.getAssociationCopyAction"); }
    public CopyBehaviourCallback.ChildAssocCopyAction getChildAssociationCopyAction(QName qname, CopyDetails copyDetails, CopyBehaviourCallback.CopyChildAssociationDetails copyChildAssociationDetails) { throw new UnsupportedOperationException("DefaultCopyBehaviourCallback.getChildAssociationCopyAction"); }
    public Map<QName, Serializable> getCopyProperties(QName qname, CopyDetails copyDetails, Map<QName, Serializable> map) { throw new UnsupportedOperationException("DefaultCopyBehaviourCallback.getCopyProperties"); }

    public static class AjcClosure1 {
        public AjcClosure1(Object[] objects) { throw new UnsupportedOperationException("AjcClosure1"); }
        public Object run(Object[] objects) { throw new UnsupportedOperationException("AjcClosure1.run"); }
    }
}
