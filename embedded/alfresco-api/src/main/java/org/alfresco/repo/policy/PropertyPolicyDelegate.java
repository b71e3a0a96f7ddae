package org.alfresco.repo.policy;

import java.util.Collection;
import java.util.Set;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;

/** The way to the behaviours that are bound to a policy for properties of types and aspects. */
public class PropertyPolicyDelegate<P extends PropertyPolicy> {
    private final DictionaryService dictionary;
    private final PolicyCalls<P> calls;

    PropertyPolicyDelegate(DictionaryService dictionary, PolicyCalls<P> calls) {
        this.dictionary = dictionary;
        this.calls = calls;
    }

    public P get(QName classQName, QName propertyQName) {
        return get(null, classQName, propertyQName);
    }

    public P get(NodeRef nodeRef, QName classQName, QName propertyQName) {
        return calls.all(getList(nodeRef, classQName, propertyQName));
    }

    public Collection<P> getList(QName classQName, QName propertyQName) {
        return getList(null, classQName, propertyQName);
    }

    public Collection<P> getList(NodeRef nodeRef, QName classQName, QName propertyQName) {
        return getList(nodeRef, Set.of(classQName), propertyQName);
    }

    public P get(Set<QName> classQNames, QName propertyQName) {
        return get(null, classQNames, propertyQName);
    }

    public P get(NodeRef nodeRef, Set<QName> classQNames, QName propertyQName) {
        return calls.all(getList(nodeRef, classQNames, propertyQName));
    }

    public Collection<P> getList(Set<QName> classQNames, QName propertyQName) {
        return getList(null, classQNames, propertyQName);
    }

    public Collection<P> getList(NodeRef nodeRef, Set<QName> classQNames, QName propertyQName) {
        return calls.list(
                classQNames, name -> new ClassFeatureBehaviourBinding(dictionary, nodeRef, name, propertyQName));
    }
}
