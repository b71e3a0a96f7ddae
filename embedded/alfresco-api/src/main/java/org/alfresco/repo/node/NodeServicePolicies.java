package org.alfresco.repo.node;

import java.io.Serializable;
import java.util.Map;
import org.alfresco.repo.policy.AssociationPolicy;
import org.alfresco.repo.policy.ClassPolicy;
import org.alfresco.repo.policy.Policy;
import org.alfresco.service.cmr.repository.AssociationRef;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.namespace.QName;

public interface NodeServicePolicies {

    interface BeforeAddAspectPolicy extends ClassPolicy {
        QName QNAME = null /*TODO value*/;

        void beforeAddAspect(NodeRef nodeRef, QName qname);
    }

    interface BeforeArchiveNodePolicy extends ClassPolicy {
        QName QNAME = null /*TODO value*/;

        void beforeArchiveNode(NodeRef nodeRef);
    }

    interface BeforeCreateNodePolicy extends ClassPolicy {
        QName QNAME = null /*TODO value*/;

        void beforeCreateNode(NodeRef nodeRef, QName qname, QName qname2, QName qname3);
    }

    interface BeforeCreateStorePolicy extends ClassPolicy {
        QName QNAME = null /*TODO value*/;

        void beforeCreateStore(QName qname, StoreRef storeRef);
    }

    interface BeforeDeleteAssociationPolicy extends AssociationPolicy {
        QName QNAME = null /*TODO value*/;

        void beforeDeleteAssociation(AssociationRef associationRef);
    }

    interface BeforeDeleteChildAssociationPolicy extends AssociationPolicy {
        QName QNAME = null /*TODO value*/;

        void beforeDeleteChildAssociation(ChildAssociationRef childAssociationRef);
    }

    interface BeforeDeleteNodePolicy extends ClassPolicy {
        QName QNAME = null /*TODO value*/;

        void beforeDeleteNode(NodeRef nodeRef);
    }

    interface BeforeMoveNodePolicy extends ClassPolicy {
        QName QNAME = null /*TODO value*/;

        void beforeMoveNode(ChildAssociationRef childAssociationRef, NodeRef nodeRef);
    }

    interface BeforeRemoveAspectPolicy extends ClassPolicy {
        QName QNAME = null /*TODO value*/;

        void beforeRemoveAspect(NodeRef nodeRef, QName qname);
    }

    interface BeforeSetNodeTypePolicy extends ClassPolicy {
        QName QNAME = null /*TODO value*/;

        void beforeSetNodeType(NodeRef nodeRef, QName qname, QName qname2);
    }

    interface BeforeUpdateNodePolicy extends ClassPolicy {
        QName QNAME = null /*TODO value*/;

        void beforeUpdateNode(NodeRef nodeRef);
    }

    interface OnAddAspectPolicy extends ClassPolicy {
        QName QNAME = null /*TODO value*/;

        void onAddAspect(NodeRef nodeRef, QName qname);
    }

    interface OnCreateAssociationPolicy extends AssociationPolicy {
        QName QNAME = null /*TODO value*/;

        void onCreateAssociation(AssociationRef associationRef);
    }

    interface OnCreateChildAssociationPolicy extends AssociationPolicy {
        QName QNAME = null /*TODO value*/;

        void onCreateChildAssociation(ChildAssociationRef childAssociationRef, boolean flag);
    }

    interface OnCreateNodePolicy extends ClassPolicy {
        QName QNAME = null /*TODO value*/;

        void onCreateNode(ChildAssociationRef childAssociationRef);
    }

    interface OnCreateStorePolicy extends ClassPolicy {
        QName QNAME = null /*TODO value*/;

        void onCreateStore(NodeRef nodeRef);
    }

    interface OnDeleteAssociationPolicy extends AssociationPolicy {
        QName QNAME = null /*TODO value*/;

        void onDeleteAssociation(AssociationRef associationRef);
    }

    interface OnDeleteChildAssociationPolicy extends AssociationPolicy {
        QName QNAME = null /*TODO value*/;

        void onDeleteChildAssociation(ChildAssociationRef childAssociationRef);
    }

    interface OnDeleteNodePolicy extends ClassPolicy {
        QName QNAME = null /*TODO value*/;

        void onDeleteNode(ChildAssociationRef childAssociationRef, boolean flag);
    }

    interface OnMoveNodePolicy extends ClassPolicy {
        QName QNAME = null /*TODO value*/;

        void onMoveNode(ChildAssociationRef childAssociationRef, ChildAssociationRef childAssociationRef2);
    }

    interface OnRemoveAspectPolicy extends ClassPolicy {
        QName QNAME = null /*TODO value*/;

        void onRemoveAspect(NodeRef nodeRef, QName qname);
    }

    interface OnRestoreNodePolicy extends ClassPolicy {
        QName QNAME = null /*TODO value*/;

        void onRestoreNode(ChildAssociationRef childAssociationRef);
    }

    interface OnSetNodeTypePolicy extends ClassPolicy {
        QName QNAME = null /*TODO value*/;

        void onSetNodeType(NodeRef nodeRef, QName qname, QName qname2);
    }

    interface OnUpdateNodePolicy extends ClassPolicy {
        QName QNAME = null /*TODO value*/;

        void onUpdateNode(NodeRef nodeRef);
    }

    interface OnUpdatePropertiesPolicy extends ClassPolicy {
        QName QNAME = null /*TODO value*/;
        Policy.Arg ARG_0 = null /*TODO value*/;
        Policy.Arg ARG_1 = null /*TODO value*/;
        Policy.Arg ARG_2 = null /*TODO value*/;

        void onUpdateProperties(NodeRef nodeRef, Map<QName, Serializable> map, Map<QName, Serializable> map2);
    }
}
