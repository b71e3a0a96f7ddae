package org.alfresco.repo.version;

import java.io.Serializable;
import java.util.Map;
import org.alfresco.repo.policy.ClassPolicy;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.version.Version;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;

public interface VersionServicePolicies {

    interface AfterCreateVersionPolicy extends ClassPolicy {
        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "afterCreateVersion");

        void afterCreateVersion(NodeRef nodeRef, Version version);
    }

    interface AfterVersionRevertPolicy extends ClassPolicy {
        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "afterVersionRevert");

        void afterVersionRevert(NodeRef nodeRef, Version version);
    }

    interface BeforeCreateVersionPolicy extends ClassPolicy {
        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "beforeCreateVersion");

        void beforeCreateVersion(NodeRef nodeRef);
    }

    interface CalculateVersionLabelPolicy extends ClassPolicy {
        String calculateVersionLabel(QName qname, Version version, int number, Map<String, Serializable> map);
    }

    interface OnCreateVersionPolicy extends ClassPolicy {
        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "onCreateVersion");
    }

    interface OnRevertVersionPolicy extends ClassPolicy {
        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "getRevertVersionCallback");
    }
}
