package org.alfresco.repo.policy;

import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;

public interface BehaviourFilter {
    void enableBehaviours(NodeRef nodeRef);

    void disableAllBehaviours();

    void enableAllBehaviours();

    void disableBehaviour();

    void disableBehaviour(QName qname);

    void disableBehaviour(QName qname, boolean flag);

    void disableBehaviour(NodeRef nodeRef, QName qname);

    void disableBehaviour(NodeRef nodeRef);

    void enableBehaviour();

    void enableBehaviour(QName qname);

    void enableBehaviour(NodeRef nodeRef, QName qname);

    void enableBehaviour(NodeRef nodeRef);

    boolean isEnabled();

    boolean isEnabled(QName qname);

    boolean isEnabled(NodeRef nodeRef, QName qname);

    boolean isEnabled(NodeRef nodeRef);

    boolean isActivated();
}
