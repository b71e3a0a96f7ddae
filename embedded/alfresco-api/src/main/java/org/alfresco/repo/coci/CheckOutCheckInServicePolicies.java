package org.alfresco.repo.coci;

import java.io.Serializable;
import java.util.Map;
import org.alfresco.repo.policy.ClassPolicy;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;

public interface CheckOutCheckInServicePolicies {

    interface BeforeCancelCheckOut extends ClassPolicy {
        QName QNAME = null /*TODO value*/;
        void beforeCancelCheckOut(NodeRef nodeRef);
    }

    interface BeforeCheckIn extends ClassPolicy {
        QName QNAME = null /*TODO value*/;
        void beforeCheckIn(NodeRef nodeRef, Map<String, Serializable> map, String value, boolean flag);
    }

    interface BeforeCheckOut extends ClassPolicy {
        QName QNAME = null /*TODO value*/;
        void beforeCheckOut(NodeRef nodeRef, NodeRef nodeRef2, QName qname, QName qname2);
    }

    interface OnCancelCheckOut extends ClassPolicy {
        QName QNAME = null /*TODO value*/;
        void onCancelCheckOut(NodeRef nodeRef);
    }

    interface OnCheckIn extends ClassPolicy {
        QName QNAME = null /*TODO value*/;
        void onCheckIn(NodeRef nodeRef);
    }

    interface OnCheckOut extends ClassPolicy {
        QName QNAME = null /*TODO value*/;
        void onCheckOut(NodeRef nodeRef);
    }
}
