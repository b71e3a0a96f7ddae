package org.alfresco.repo.copy;

import java.io.Serializable;
import java.util.Map;
import org.alfresco.service.cmr.repository.AssociationRef;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;
import org.alfresco.util.Pair;

public interface CopyBehaviourCallback {
    boolean getMustCopy(QName qname, CopyDetails copyDetails);
    boolean isTopLevelCanBeRenamed(QName qname, CopyDetails copyDetails);
    Pair<AssocCopySourceAction, AssocCopyTargetAction> getAssociationCopyAction(QName qname, CopyDetails copyDetails, CopyAssociationDetails copyAssociationDetails);
    ChildAssocCopyAction getChildAssociationCopyAction(QName qname, CopyDetails copyDetails, CopyChildAssociationDetails copyChildAssociationDetails);
    ChildAssocRecurseAction getChildAssociationRecurseAction(QName qname, CopyDetails copyDetails, CopyChildAssociationDetails copyChildAssociationDetails);
    Map<QName, Serializable> getCopyProperties(QName qname, CopyDetails copyDetails, Map<QName, Serializable> map);

    enum AssocCopySourceAction implements Comparable<AssocCopySourceAction> {
        COPY, COPY_REMOVE_EXISTING, IGNORE;
    }

    enum AssocCopyTargetAction implements Comparable<AssocCopyTargetAction> {
        USE_ORIGINAL_TARGET, USE_COPIED_TARGET, USE_COPIED_OTHERWISE_ORIGINAL_TARGET;
    }

    enum ChildAssocCopyAction implements Comparable<ChildAssocCopyAction> {
        IGNORE, COPY_ASSOC, COPY_CHILD;
    }

    enum ChildAssocRecurseAction implements Comparable<ChildAssocRecurseAction> {
        RESPECT_RECURSE_FLAG, FORCE_RECURSE;
    }

    final class CopyAssociationDetails {
        public CopyAssociationDetails(AssociationRef associationRef, NodeRef nodeRef, boolean flag) { throw new UnsupportedOperationException("CopyAssociationDetails"); }
        public String toString() { throw new UnsupportedOperationException("CopyAssociationDetails.toString"); }
        public final AssociationRef getAssocRef() { throw new UnsupportedOperationException("CopyAssociationDetails.getAssocRef"); }
        public final NodeRef getCopyTarget() { throw new UnsupportedOperationException("CopyAssociationDetails.getCopyTarget"); }
        public final boolean getCopyTargetIsNew() { throw new UnsupportedOperationException("CopyAssociationDetails.getCopyTargetIsNew"); }
    }

    final class CopyChildAssociationDetails {
        public CopyChildAssociationDetails(ChildAssociationRef childAssociationRef, NodeRef nodeRef, boolean flag, boolean flag2) { throw new UnsupportedOperationException("CopyChildAssociationDetails"); }
        public String toString() { throw new UnsupportedOperationException("CopyChildAssociationDetails.toString"); }
        public final ChildAssociationRef getChildAssocRef() { throw new UnsupportedOperationException("CopyChildAssociationDetails.getChildAssocRef"); }
        public final NodeRef getCopyTarget() { throw new UnsupportedOperationException("CopyChildAssociationDetails.getCopyTarget"); }
        public final boolean getCopyTargetIsNew() { throw new UnsupportedOperationException("CopyChildAssociationDetails.getCopyTargetIsNew"); }
        public final boolean isCopyChildren() { throw new UnsupportedOperationException("CopyChildAssociationDetails.isCopyChildren"); }
    }
}
