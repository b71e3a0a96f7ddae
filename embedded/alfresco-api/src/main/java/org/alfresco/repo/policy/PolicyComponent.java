package org.alfresco.repo.policy;

import java.util.Collection;
import org.alfresco.service.namespace.QName;

public interface PolicyComponent {
    <P extends ClassPolicy> ClassPolicyDelegate<P> registerClassPolicy(Class<P> type);

    <P extends PropertyPolicy> PropertyPolicyDelegate<P> registerPropertyPolicy(Class<P> type);

    <P extends AssociationPolicy> AssociationPolicyDelegate<P> registerAssociationPolicy(Class<P> type);

    Collection<PolicyDefinition> getRegisteredPolicies();

    PolicyDefinition<Policy> getRegisteredPolicy(PolicyType policyType, QName qname);

    boolean isRegisteredPolicy(PolicyType policyType, QName qname);

    BehaviourDefinition<ClassBehaviourBinding> bindClassBehaviour(QName qname, QName qname2, Behaviour behaviour);

    BehaviourDefinition<ServiceBehaviourBinding> bindClassBehaviour(QName qname, Object object, Behaviour behaviour);

    BehaviourDefinition<ClassFeatureBehaviourBinding> bindPropertyBehaviour(
            QName qname, QName qname2, QName qname3, Behaviour behaviour);

    BehaviourDefinition<ClassFeatureBehaviourBinding> bindPropertyBehaviour(
            QName qname, QName qname2, Behaviour behaviour);

    BehaviourDefinition<ServiceBehaviourBinding> bindPropertyBehaviour(QName qname, Object object, Behaviour behaviour);

    BehaviourDefinition<ClassFeatureBehaviourBinding> bindAssociationBehaviour(
            QName qname, QName qname2, QName qname3, Behaviour behaviour);

    BehaviourDefinition<ClassFeatureBehaviourBinding> bindAssociationBehaviour(
            QName qname, QName qname2, Behaviour behaviour);

    BehaviourDefinition<ServiceBehaviourBinding> bindAssociationBehaviour(
            QName qname, Object object, Behaviour behaviour);

    void removeClassDefinition(BehaviourDefinition<ClassBehaviourBinding> behaviourDefinition);
}
