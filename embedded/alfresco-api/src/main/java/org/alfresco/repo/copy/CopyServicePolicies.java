package org.alfresco.repo.copy;

import java.util.Map;
import org.alfresco.repo.policy.ClassPolicy;
import org.alfresco.repo.policy.Policy;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;

public interface CopyServicePolicies {

    interface BeforeCopyPolicy extends ClassPolicy {
        QName QNAME = null /*TODO value*/;
        void beforeCopy(QName qname, NodeRef nodeRef, NodeRef nodeRef2);
    }

    interface OnCopyCompletePolicy extends ClassPolicy {
        QName QNAME = null /*TODO value*/;
        void onCopyComplete(QName qname, NodeRef nodeRef, NodeRef nodeRef2, boolean flag, Map<NodeRef, NodeRef> map);
    }

    interface OnCopyNodePolicy extends ClassPolicy {
        QName QNAME = null /*TODO value*/;
        Policy.Arg ARG_0 = null /*TODO value*/;
        Policy.Arg ARG_1 = null /*TODO value*/;
        CopyBehaviourCallback getCopyCallback(QName qname, CopyDetails copyDetails);
    }
}
