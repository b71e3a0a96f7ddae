package org.alfresco.repo.copy;

import java.io.Serializable;
import java.util.Map;
import org.alfresco.service.cmr.repository.AssociationRef;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;
import org.alfresco.util.Pair;

/** What a type or an aspect says about being copied. */
public interface CopyBehaviourCallback {
    boolean getMustCopy(QName classQName, CopyDetails copyDetails);

    boolean isTopLevelCanBeRenamed(QName classQName, CopyDetails copyDetails);

    Pair<AssocCopySourceAction, AssocCopyTargetAction> getAssociationCopyAction(
            QName classQName, CopyDetails copyDetails, CopyAssociationDetails assocCopyDetails);

    ChildAssocCopyAction getChildAssociationCopyAction(
            QName classQName, CopyDetails copyDetails, CopyChildAssociationDetails childAssocCopyDetails);

    ChildAssocRecurseAction getChildAssociationRecurseAction(
            QName classQName, CopyDetails copyDetails, CopyChildAssociationDetails childAssocCopyDetails);

    Map<QName, Serializable> getCopyProperties(
            QName classQName, CopyDetails copyDetails, Map<QName, Serializable> properties);

    /** What becomes of an association that leaves the copied node. */
    enum AssocCopySourceAction {
        COPY,
        COPY_REMOVE_EXISTING,
        IGNORE
    }

    /** Where the copied association leads. */
    enum AssocCopyTargetAction {
        USE_ORIGINAL_TARGET,
        USE_COPIED_TARGET,
        USE_COPIED_OTHERWISE_ORIGINAL_TARGET
    }

    /** What becomes of a child of the copied node. */
    enum ChildAssocCopyAction {
        IGNORE,
        COPY_ASSOC,
        COPY_CHILD
    }

    /** Whether the child's own children follow. */
    enum ChildAssocRecurseAction {
        RESPECT_RECURSE_FLAG,
        FORCE_RECURSE
    }

    /** The association that is about to be copied. */
    final class CopyAssociationDetails {
        private final AssociationRef assocRef;
        private final NodeRef copyTarget;
        private final boolean copyTargetIsNew;

        public CopyAssociationDetails(AssociationRef assocRef, NodeRef copyTarget, boolean copyTargetIsNew) {
            this.assocRef = assocRef;
            this.copyTarget = copyTarget;
            this.copyTargetIsNew = copyTargetIsNew;
        }

        @Override
        public String toString() {
            return "CopyAssociationDetails[assocRef=" + assocRef + ", copyTarget=" + copyTarget + ", new="
                    + copyTargetIsNew + "]";
        }

        public final AssociationRef getAssocRef() {
            return assocRef;
        }

        public final NodeRef getCopyTarget() {
            return copyTarget;
        }

        public final boolean getCopyTargetIsNew() {
            return copyTargetIsNew;
        }
    }

    /** The child association that is about to be copied. */
    final class CopyChildAssociationDetails {
        private final ChildAssociationRef childAssocRef;
        private final NodeRef copyTarget;
        private final boolean copyTargetIsNew;
        private final boolean copyChildren;

        public CopyChildAssociationDetails(
                ChildAssociationRef childAssocRef, NodeRef copyTarget, boolean copyTargetIsNew, boolean copyChildren) {
            this.childAssocRef = childAssocRef;
            this.copyTarget = copyTarget;
            this.copyTargetIsNew = copyTargetIsNew;
            this.copyChildren = copyChildren;
        }

        @Override
        public String toString() {
            return "CopyChildAssociationDetails[childAssocRef=" + childAssocRef + ", copyTarget=" + copyTarget
                    + ", new=" + copyTargetIsNew + ", copyChildren=" + copyChildren + "]";
        }

        public final ChildAssociationRef getChildAssocRef() {
            return childAssocRef;
        }

        public final NodeRef getCopyTarget() {
            return copyTarget;
        }

        public final boolean getCopyTargetIsNew() {
            return copyTargetIsNew;
        }

        public final boolean isCopyChildren() {
            return copyChildren;
        }
    }
}
