package org.alfresco.repo.policy;

import java.util.Collection;
import java.util.Set;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;

/** The way to the behaviours that are bound to a policy for types and aspects. */
public class ClassPolicyDelegate<P extends ClassPolicy> {
    private final DictionaryService dictionary;
    private final PolicyCalls<P> calls;

    ClassPolicyDelegate(DictionaryService dictionary, PolicyCalls<P> calls) {
        this.dictionary = dictionary;
        this.calls = calls;
    }

    public P get(QName classQName) {
        return get(null, classQName);
    }

    public P get(NodeRef nodeRef, QName classQName) {
        return calls.all(getList(nodeRef, classQName));
    }

    public Collection<P> getList(QName classQName) {
        return getList(null, classQName);
    }

    public Collection<P> getList(NodeRef nodeRef, QName classQName) {
        return getList(nodeRef, Set.of(classQName));
    }

    public P get(Set<QName> classQNames) {
        return get(null, classQNames);
    }

    public P get(NodeRef nodeRef, Set<QName> classQNames) {
        return calls.all(getList(nodeRef, classQNames));
    }

    public Collection<P> getList(Set<QName> classQNames) {
        return getList(null, classQNames);
    }

    public Collection<P> getList(NodeRef nodeRef, Set<QName> classQNames) {
        return calls.list(classQNames, name -> new ClassBehaviourBinding(dictionary, nodeRef, name));
    }
}
