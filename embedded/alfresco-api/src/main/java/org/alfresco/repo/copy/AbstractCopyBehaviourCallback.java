package org.alfresco.repo.copy;

import java.io.Serializable;
import java.util.Map;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import org.alfresco.util.Pair;

public abstract class AbstractCopyBehaviourCallback implements CopyBehaviourCallback {
    public AbstractCopyBehaviourCallback() { throw new UnsupportedOperationException("AbstractCopyBehaviourCallback"); }
    public Pair<CopyBehaviourCallback.AssocCopySourceAction, CopyBehaviourCallback.AssocCopyTargetAction> getAssociationCopyAction(QName qname, CopyDetails copyDetails, CopyBehaviourCallback.CopyAssociationDetails copyAssociationDetails) { throw new UnsupportedOperationException("AbstractCopyBehaviourCallback.getAssociationCopyAction"); }
    public CopyBehaviourCallback.ChildAssocRecurseAction getChildAssociationRecurseAction(QName qname, CopyDetails copyDetails, CopyBehaviourCallback.CopyChildAssociationDetails copyChildAssociationDetails) { throw new UnsupportedOperationException("AbstractCopyBehaviourCallback.getChildAssociationRecurseAction"); }
    protected void throwExceptionForUnexpectedBehaviour(CopyDetails copyDetails, String... values) { throw new UnsupportedOperationException("AbstractCopyBehaviourCallback.throwExceptionForUnexpectedBehaviour"); }
    public void recordNodeRefsForRepointing(NodeRef nodeRef, Map<QName, Serializable> map, QName qname) { throw new UnsupportedOperationException("AbstractCopyBehaviourCallback.recordNodeRefsForRepointing"); }
    public void repointNodeRefs(NodeRef nodeRef, NodeRef nodeRef2, QName qname, Map<NodeRef, NodeRef> map, NodeService nodeService) { throw new UnsupportedOperationException("AbstractCopyBehaviourCallback.repointNodeRefs"); }
    public boolean isTopLevelCanBeRenamed(QName qname, CopyDetails copyDetails) { throw new UnsupportedOperationException("AbstractCopyBehaviourCallback.isTopLevelCanBeRenamed"); }
}
