package org.alfresco.repo.content;

import org.alfresco.repo.policy.ClassPolicy;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;

public interface ContentServicePolicies {
    QName ON_CONTENT_UPDATE = null /*TODO value*/;
    QName ON_CONTENT_PROPERTY_UPDATE = null /*TODO value*/;
    QName ON_CONTENT_READ = null /*TODO value*/;

    interface OnContentPropertyUpdatePolicy extends ClassPolicy {
        QName QNAME = null /*TODO value*/;
        void onContentPropertyUpdate(NodeRef nodeRef, QName qname, ContentData contentData, ContentData contentData2);
    }

    interface OnContentReadPolicy extends ClassPolicy {
        QName QNAME = null /*TODO value*/;
        void onContentRead(NodeRef nodeRef);
    }

    interface OnContentUpdatePolicy extends ClassPolicy {
        QName QNAME = null /*TODO value*/;
        void onContentUpdate(NodeRef nodeRef, boolean flag);
    }
}
