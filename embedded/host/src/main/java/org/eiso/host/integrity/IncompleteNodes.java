package org.eiso.host.integrity;

import java.io.Serializable;
import java.util.Map;
import java.util.Set;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.node.NodeServicePolicies.OnAddAspectPolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnCreateAssociationPolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnCreateChildAssociationPolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnCreateNodePolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnDeleteAssociationPolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnDeleteChildAssociationPolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnRemoveAspectPolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnUpdatePropertiesPolicy;
import org.alfresco.repo.policy.BehaviourFilter;
import org.alfresco.repo.policy.JavaBehaviour;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.service.cmr.dictionary.AssociationDefinition;
import org.alfresco.service.cmr.dictionary.ClassDefinition;
import org.alfresco.service.cmr.repository.AssociationRef;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;
import org.jspecify.annotations.Nullable;

/**
 * Marks with {@code sys:incomplete} the nodes that lack what their model calls mandatory without enforcing it, and
 * takes the mark off when nothing lacks any more.
 */
public final class IncompleteNodes
        implements OnCreateNodePolicy,
                OnUpdatePropertiesPolicy,
                OnAddAspectPolicy,
                OnRemoveAspectPolicy,
                OnCreateChildAssociationPolicy,
                OnDeleteChildAssociationPolicy,
                OnCreateAssociationPolicy,
                OnDeleteAssociationPolicy {
    private final PolicyComponent policies;
    private final IntegrityRules rules;
    private final BehaviourFilter behaviours;

    public IncompleteNodes(PolicyComponent policies, IntegrityRules rules, BehaviourFilter behaviours) {
        this.policies = policies;
        this.rules = rules;
        this.behaviours = behaviours;
    }

    public void bind() {
        policies.bindClassBehaviour(OnCreateNodePolicy.QNAME, this, behaviour("onCreateNode"));
        policies.bindClassBehaviour(OnUpdatePropertiesPolicy.QNAME, this, behaviour("onUpdateProperties"));
        policies.bindClassBehaviour(OnAddAspectPolicy.QNAME, this, behaviour("onAddAspect"));
        policies.bindClassBehaviour(OnRemoveAspectPolicy.QNAME, this, behaviour("onRemoveAspect"));
        policies.bindAssociationBehaviour(
                OnCreateChildAssociationPolicy.QNAME, this, behaviour("onCreateChildAssociation"));
        policies.bindAssociationBehaviour(
                OnDeleteChildAssociationPolicy.QNAME, this, behaviour("onDeleteChildAssociation"));
        policies.bindAssociationBehaviour(OnCreateAssociationPolicy.QNAME, this, behaviour("onCreateAssociation"));
        policies.bindAssociationBehaviour(OnDeleteAssociationPolicy.QNAME, this, behaviour("onDeleteAssociation"));
    }

    private JavaBehaviour behaviour(String method) {
        return new JavaBehaviour(this, method);
    }

    private void note(NodeRef node) {
        if (rules.holdFor(node)) {
            PendingMarks.current(this).add(node);
        }
    }

    @Override
    public void onCreateNode(ChildAssociationRef association) {
        note(association.getChildRef());
    }

    @Override
    public void onUpdateProperties(NodeRef node, Map<QName, Serializable> before, Map<QName, Serializable> after) {
        note(node);
    }

    @Override
    public void onAddAspect(NodeRef node, QName aspect) {
        if (!aspect.equals(ContentModel.ASPECT_INCOMPLETE)) {
            note(node);
        }
    }

    @Override
    public void onRemoveAspect(NodeRef node, QName aspect) {
        if (!aspect.equals(ContentModel.ASPECT_INCOMPLETE)) {
            note(node);
        }
    }

    @Override
    public void onCreateChildAssociation(ChildAssociationRef association, boolean newNode) {
        noteSource(association.getParentRef(), association.getTypeQName());
    }

    @Override
    public void onDeleteChildAssociation(ChildAssociationRef association) {
        noteSource(association.getParentRef(), association.getTypeQName());
    }

    @Override
    public void onCreateAssociation(AssociationRef association) {
        noteSource(association.getSourceRef(), association.getTypeQName());
    }

    @Override
    public void onDeleteAssociation(AssociationRef association) {
        noteSource(association.getSourceRef(), association.getTypeQName());
    }

    /** A folder gets children all the time: it is looked at only where the association can make it incomplete. */
    private void noteSource(NodeRef source, QName type) {
        AssociationDefinition association = rules.dictionary.getAssociation(type);
        if (association != null && isWished(association)) {
            note(source);
        }
    }

    void mark(NodeRef node) {
        if (rules.nodes.exists(node)) {
            Set<QName> aspects = rules.nodes.getAspects(node);
            boolean marked = aspects.contains(ContentModel.ASPECT_INCOMPLETE);
            boolean incomplete = isIncomplete(node, aspects);
            if (incomplete != marked) {
                setMark(node, incomplete);
            }
        }
    }

    private void setMark(NodeRef node, boolean incomplete) {
        // The mark is not the user's change: the node is neither modified by it nor gets a version.
        behaviours.disableBehaviour(node, ContentModel.ASPECT_AUDITABLE);
        behaviours.disableBehaviour(node, ContentModel.ASPECT_VERSIONABLE);
        try {
            if (incomplete) {
                rules.nodes.addAspect(node, ContentModel.ASPECT_INCOMPLETE, Map.of());
            } else {
                rules.nodes.removeAspect(node, ContentModel.ASPECT_INCOMPLETE);
            }
        } finally {
            behaviours.enableBehaviour(node, ContentModel.ASPECT_VERSIONABLE);
            behaviours.enableBehaviour(node, ContentModel.ASPECT_AUDITABLE);
        }
    }

    private boolean isIncomplete(NodeRef node, Set<QName> aspects) {
        Map<QName, Serializable> values = rules.nodes.getProperties(node);
        return lacks(node, rules.dictionary.getType(rules.nodes.getType(node)), values)
                || aspects.stream().anyMatch(aspect -> lacks(node, rules.dictionary.getAspect(aspect), values));
    }

    private boolean lacks(NodeRef node, @Nullable ClassDefinition definition, Map<QName, Serializable> values) {
        if (definition == null) {
            return false;
        }
        return definition.getProperties().values().stream()
                        .anyMatch(property -> property.isMandatory()
                                && !property.isMandatoryEnforced()
                                && values.get(property.getName()) == null)
                || definition.getAssociations().values().stream()
                        .anyMatch(association ->
                                isWished(association) && rules.associations.countTargets(node, association) == 0);
    }

    private static boolean isWished(AssociationDefinition association) {
        return association.isTargetMandatory() && !association.isTargetMandatoryEnforced();
    }
}
