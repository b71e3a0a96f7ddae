package org.alfresco.service.cmr.coci;

import java.io.Serializable;
import java.util.Map;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;

public interface CheckOutCheckInService {
    NodeRef checkout(NodeRef nodeRef, NodeRef nodeRef2, QName qname, QName qname2);

    NodeRef checkout(NodeRef nodeRef);

    NodeRef checkin(NodeRef nodeRef, Map<String, Serializable> map, String value, boolean flag);

    NodeRef checkin(NodeRef nodeRef, Map<String, Serializable> map, String value);

    NodeRef checkin(NodeRef nodeRef, Map<String, Serializable> map);

    NodeRef cancelCheckout(NodeRef nodeRef);

    NodeRef getWorkingCopy(NodeRef nodeRef);

    NodeRef getCheckedOut(NodeRef nodeRef);

    boolean isWorkingCopy(NodeRef nodeRef);

    boolean isCheckedOut(NodeRef nodeRef);
}
