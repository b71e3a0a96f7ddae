package org.eiso.host.integrity;

import java.io.Serializable;
import java.util.Map;
import org.alfresco.repo.node.NodeServicePolicies.OnAddAspectPolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnCreateAssociationPolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnCreateChildAssociationPolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnCreateNodePolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnDeleteAssociationPolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnDeleteChildAssociationPolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnRemoveAspectPolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnSetNodeTypePolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnUpdatePropertiesPolicy;
import org.alfresco.repo.policy.JavaBehaviour;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.service.cmr.dictionary.ClassDefinition;
import org.alfresco.service.cmr.repository.AssociationRef;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;
import org.eiso.host.integrity.AssociationRules.Child;
import org.eiso.host.integrity.AssociationRules.End;
import org.jspecify.annotations.Nullable;

/**
 * Notes what changes in a transaction and must be checked before it commits. Transactions that change no node pay
 * nothing. Duplicate names and values of a wrong type are refused by the node service at once.
 */
public final class NodeIntegrity
        implements OnCreateNodePolicy,
                OnUpdatePropertiesPolicy,
                OnAddAspectPolicy,
                OnRemoveAspectPolicy,
                OnSetNodeTypePolicy,
                OnCreateChildAssociationPolicy,
                OnDeleteChildAssociationPolicy,
                OnCreateAssociationPolicy,
                OnDeleteAssociationPolicy {
    private final PolicyComponent policies;
    private final IntegrityRules rules;

    public NodeIntegrity(PolicyComponent policies, IntegrityRules rules) {
        this.policies = policies;
        this.rules = rules;
    }

    /** Listens to all nodes, unless the checks are off. */
    public void bind() {
        if (rules.enabled()) {
            policies.bindClassBehaviour(OnCreateNodePolicy.QNAME, this, behaviour("onCreateNode"));
            policies.bindClassBehaviour(OnUpdatePropertiesPolicy.QNAME, this, behaviour("onUpdateProperties"));
            policies.bindClassBehaviour(OnAddAspectPolicy.QNAME, this, behaviour("onAddAspect"));
            policies.bindClassBehaviour(OnRemoveAspectPolicy.QNAME, this, behaviour("onRemoveAspect"));
            policies.bindClassBehaviour(OnSetNodeTypePolicy.QNAME, this, behaviour("onSetNodeType"));
            policies.bindAssociationBehaviour(
                    OnCreateChildAssociationPolicy.QNAME, this, behaviour("onCreateChildAssociation"));
            policies.bindAssociationBehaviour(
                    OnDeleteChildAssociationPolicy.QNAME, this, behaviour("onDeleteChildAssociation"));
            policies.bindAssociationBehaviour(OnCreateAssociationPolicy.QNAME, this, behaviour("onCreateAssociation"));
            policies.bindAssociationBehaviour(OnDeleteAssociationPolicy.QNAME, this, behaviour("onDeleteAssociation"));
        }
    }

    private JavaBehaviour behaviour(String method) {
        return new JavaBehaviour(this, method);
    }

    private PendingChecks pending() {
        return PendingChecks.current(rules);
    }

    @Override
    public void onCreateNode(ChildAssociationRef association) {
        NodeRef node = association.getChildRef();
        if (rules.holdFor(node)) {
            noteType(node);
            onCreateChildAssociation(association, false);
        }
    }

    @Override
    public void onSetNodeType(NodeRef node, QName oldType, QName newType) {
        if (rules.holdFor(node)) {
            noteType(node);
        }
    }

    private void noteType(NodeRef node) {
        pending().properties.add(node);
        pending().aspects.add(node);
        noteTargetCounts(node, rules.dictionary.getType(rules.nodes.getType(node)));
    }

    /** The associations of a class are demanded of a node as soon as it is of that class. */
    private void noteTargetCounts(NodeRef node, @Nullable ClassDefinition definition) {
        if (definition != null) {
            definition.getAssociations().keySet().forEach(type -> pending()
                    .targetCounts
                    .add(new End(node, type)));
        }
    }

    @Override
    public void onUpdateProperties(NodeRef node, Map<QName, Serializable> before, Map<QName, Serializable> after) {
        if (rules.holdFor(node)) {
            pending().properties.add(node);
        }
    }

    @Override
    public void onAddAspect(NodeRef node, QName aspect) {
        if (rules.holdFor(node)) {
            pending().properties.add(node);
            noteTargetCounts(node, rules.dictionary.getAspect(aspect));
        }
    }

    @Override
    public void onRemoveAspect(NodeRef node, QName aspect) {
        if (rules.holdFor(node)) {
            pending().aspects.add(node);
        }
    }

    @Override
    public void onCreateChildAssociation(ChildAssociationRef association, boolean newNode) {
        // That of a new node is noted with the node.
        if (!newNode && rules.holdFor(association.getChildRef())) {
            noteAssociation(association.getParentRef(), association.getChildRef(), association.getTypeQName());
            pending()
                    .names
                    .add(new Child(association.getParentRef(), association.getTypeQName(), association.getQName()));
        }
    }

    @Override
    public void onDeleteChildAssociation(ChildAssociationRef association) {
        if (rules.holdFor(association.getChildRef())) {
            noteCounts(association.getParentRef(), association.getChildRef(), association.getTypeQName());
        }
    }

    @Override
    public void onCreateAssociation(AssociationRef association) {
        if (rules.holdFor(association.getSourceRef())) {
            noteAssociation(association.getSourceRef(), association.getTargetRef(), association.getTypeQName());
        }
    }

    @Override
    public void onDeleteAssociation(AssociationRef association) {
        if (rules.holdFor(association.getSourceRef())) {
            noteCounts(association.getSourceRef(), association.getTargetRef(), association.getTypeQName());
        }
    }

    private void noteAssociation(NodeRef source, NodeRef target, QName type) {
        pending().sourceClasses.add(new End(source, type));
        pending().targetClasses.add(new End(target, type));
        noteCounts(source, target, type);
    }

    private void noteCounts(NodeRef source, NodeRef target, QName type) {
        pending().sourceCounts.add(new End(target, type));
        pending().targetCounts.add(new End(source, type));
    }
}
