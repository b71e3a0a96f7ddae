package org.alfresco.repo.policy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.alfresco.service.cmr.dictionary.AssociationDefinition;
import org.alfresco.service.cmr.dictionary.ClassDefinition;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.namespace.QName;

/** Registers policies and binds behaviours to them; both in any order. Thread-safe. */
public class PolicyComponentImpl implements PolicyComponent {
    private record Key(PolicyType type, QName policy) {}

    private final DictionaryService dictionary;
    private final Map<Key, PolicyIndex> indexes = new ConcurrentHashMap<>();
    private BehaviourFilter behaviourFilter;
    private TransactionInvocationHandlerFactory handlerFactory;

    public PolicyComponentImpl(DictionaryService dictionary) {
        this.dictionary = dictionary;
    }

    public void setBehaviourFilter(BehaviourFilter behaviourFilter) {
        this.behaviourFilter = behaviourFilter;
    }

    public void setTransactionInvocationHandlerFactory(TransactionInvocationHandlerFactory factory) {
        this.handlerFactory = factory;
    }

    @Override
    public <P extends ClassPolicy> ClassPolicyDelegate<P> registerClassPolicy(Class<P> policy) {
        return new ClassPolicyDelegate<>(dictionary, register(PolicyType.Class, policy));
    }

    @Override
    public <P extends PropertyPolicy> PropertyPolicyDelegate<P> registerPropertyPolicy(Class<P> policy) {
        return new PropertyPolicyDelegate<>(dictionary, register(PolicyType.Property, policy));
    }

    @Override
    public <P extends AssociationPolicy> AssociationPolicyDelegate<P> registerAssociationPolicy(Class<P> policy) {
        return new AssociationPolicyDelegate<>(dictionary, register(PolicyType.Association, policy));
    }

    private <P extends Policy> PolicyCalls<P> register(PolicyType type, Class<P> policy) {
        BaseBehaviour.required("Policy interface class", policy);
        PolicyDefinition<P> definition = new RegisteredPolicy<>(type, policy);
        PolicyIndex index = index(type, definition.getName());
        index.define(definition);
        return new PolicyCalls<>(policy, index, () -> handlerFactory);
    }

    private PolicyIndex index(PolicyType type, QName policy) {
        return indexes.computeIfAbsent(new Key(type, policy), key -> new PolicyIndex(() -> behaviourFilter));
    }

    @Override
    @SuppressWarnings("rawtypes")
    public Collection<PolicyDefinition> getRegisteredPolicies() {
        List<PolicyDefinition> policies = new ArrayList<>();
        for (PolicyIndex index : indexes.values()) {
            if (index.definition() != null) {
                policies.add(index.definition());
            }
        }
        return policies;
    }

    @Override
    @SuppressWarnings("unchecked")
    public PolicyDefinition<Policy> getRegisteredPolicy(PolicyType policyType, QName policy) {
        PolicyIndex index = indexes.get(new Key(policyType, policy));
        return index == null ? null : (PolicyDefinition<Policy>) index.definition();
    }

    @Override
    public boolean isRegisteredPolicy(PolicyType policyType, QName policy) {
        return getRegisteredPolicy(policyType, policy) != null;
    }

    @Override
    public BehaviourDefinition<ClassBehaviourBinding> bindClassBehaviour(
            QName policy, QName className, Behaviour behaviour) {
        defined(className);
        return bind(PolicyType.Class, policy, new ClassBehaviourBinding(dictionary, null, className), behaviour);
    }

    @Override
    public BehaviourDefinition<ServiceBehaviourBinding> bindClassBehaviour(
            QName policy, Object service, Behaviour behaviour) {
        return bind(PolicyType.Class, policy, service(service), behaviour);
    }

    @Override
    public BehaviourDefinition<ClassFeatureBehaviourBinding> bindPropertyBehaviour(
            QName policy, QName className, QName propertyName, Behaviour behaviour) {
        if (dictionary.getProperty(className, BaseBehaviour.required("Property Reference", propertyName)) == null) {
            throw new IllegalArgumentException(
                    "Property " + propertyName + " of class " + className + " has not been defined in the dictionary");
        }
        return bind(PolicyType.Property, policy, feature(className, propertyName), behaviour);
    }

    @Override
    public BehaviourDefinition<ClassFeatureBehaviourBinding> bindPropertyBehaviour(
            QName policy, QName className, Behaviour behaviour) {
        defined(className);
        return bind(
                PolicyType.Property, policy, feature(className, ClassFeatureBehaviourBinding.ALL_FEATURES), behaviour);
    }

    @Override
    public BehaviourDefinition<ServiceBehaviourBinding> bindPropertyBehaviour(
            QName policy, Object service, Behaviour behaviour) {
        return bind(PolicyType.Property, policy, service(service), behaviour);
    }

    @Override
    public BehaviourDefinition<ClassFeatureBehaviourBinding> bindAssociationBehaviour(
            QName policy, QName className, QName assocName, Behaviour behaviour) {
        AssociationDefinition association =
                dictionary.getAssociation(BaseBehaviour.required("Association Reference", assocName));
        if (association == null) {
            throw new IllegalArgumentException(
                    "Association " + assocName + " of class " + className + " has not been defined in the dictionary");
        }
        return bind(PolicyType.Association, policy, feature(className, assocName), behaviour);
    }

    @Override
    public BehaviourDefinition<ClassFeatureBehaviourBinding> bindAssociationBehaviour(
            QName policy, QName className, Behaviour behaviour) {
        defined(className);
        return bind(
                PolicyType.Association,
                policy,
                feature(className, ClassFeatureBehaviourBinding.ALL_FEATURES),
                behaviour);
    }

    @Override
    public BehaviourDefinition<ServiceBehaviourBinding> bindAssociationBehaviour(
            QName policy, Object service, Behaviour behaviour) {
        return bind(PolicyType.Association, policy, service(service), behaviour);
    }

    @Override
    public void removeClassDefinition(BehaviourDefinition<ClassBehaviourBinding> definition) {
        index(PolicyType.Class, definition.getPolicy()).remove(definition);
    }

    private void defined(QName className) {
        ClassDefinition definition = dictionary.getClass(BaseBehaviour.required("Class Reference", className));
        if (definition == null) {
            throw new IllegalArgumentException("Class " + className + " has not been defined in the data dictionary");
        }
    }

    private ClassFeatureBehaviourBinding feature(QName className, QName feature) {
        return new ClassFeatureBehaviourBinding(
                dictionary, null, BaseBehaviour.required("Class Reference", className), feature);
    }

    private static ServiceBehaviourBinding service(Object service) {
        return new ServiceBehaviourBinding(BaseBehaviour.required("Service", service));
    }

    private <B extends BehaviourBinding> BehaviourDefinition<B> bind(
            PolicyType type, QName policy, B binding, Behaviour behaviour) {
        PolicyIndex index = index(type, BaseBehaviour.required("Policy", policy));
        BoundBehaviour<B> bound =
                new BoundBehaviour<>(policy, binding, BaseBehaviour.required("Behaviour", behaviour), index);
        if (index.definition() != null) {
            // An unfit method shall fail the start rather than the first event.
            behaviour.getInterface(index.definition().getPolicyInterface());
        }
        index.add(bound);
        return bound;
    }
}
