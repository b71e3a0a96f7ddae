package org.alfresco.repo.copy;

import java.util.Map;
import org.alfresco.repo.policy.ClassPolicy;
import org.alfresco.repo.policy.Policy;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;

public interface CopyServicePolicies {

    interface BeforeCopyPolicy extends ClassPolicy {
        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "beforeCopy");

        void beforeCopy(QName qname, NodeRef nodeRef, NodeRef nodeRef2);
    }

    interface OnCopyCompletePolicy extends ClassPolicy {
        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "onCopyComplete");

        void onCopyComplete(QName qname, NodeRef nodeRef, NodeRef nodeRef2, boolean flag, Map<NodeRef, NodeRef> map);
    }

    interface OnCopyNodePolicy extends ClassPolicy {
        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "getCopyCallback");
        Policy.Arg ARG_0 = Policy.Arg.KEY;
        Policy.Arg ARG_1 = Policy.Arg.KEY;

        CopyBehaviourCallback getCopyCallback(QName qname, CopyDetails copyDetails);
    }
}
