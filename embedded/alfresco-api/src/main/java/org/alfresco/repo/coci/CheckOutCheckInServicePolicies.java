package org.alfresco.repo.coci;

import java.io.Serializable;
import java.util.Map;
import org.alfresco.repo.policy.ClassPolicy;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;

public interface CheckOutCheckInServicePolicies {

    interface BeforeCancelCheckOut extends ClassPolicy {
        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "beforeCancelCheckOut");

        void beforeCancelCheckOut(NodeRef nodeRef);
    }

    interface BeforeCheckIn extends ClassPolicy {
        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "beforeCheckIn");

        void beforeCheckIn(NodeRef nodeRef, Map<String, Serializable> map, String value, boolean flag);
    }

    interface BeforeCheckOut extends ClassPolicy {
        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "beforeCheckOut");

        void beforeCheckOut(NodeRef nodeRef, NodeRef nodeRef2, QName qname, QName qname2);
    }

    interface OnCancelCheckOut extends ClassPolicy {
        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "onCancelCheckOut");

        void onCancelCheckOut(NodeRef nodeRef);
    }

    interface OnCheckIn extends ClassPolicy {
        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "onCheckIn");

        void onCheckIn(NodeRef nodeRef);
    }

    interface OnCheckOut extends ClassPolicy {
        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "onCheckOut");

        void onCheckOut(NodeRef nodeRef);
    }
}
