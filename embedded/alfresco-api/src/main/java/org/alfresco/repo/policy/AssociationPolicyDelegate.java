package org.alfresco.repo.policy;

import java.util.Collection;
import java.util.Set;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;

/** The way to the behaviours that are bound to a policy for associations of types and aspects. */
public class AssociationPolicyDelegate<P extends AssociationPolicy> {
    private final DictionaryService dictionary;
    private final PolicyCalls<P> calls;

    AssociationPolicyDelegate(DictionaryService dictionary, PolicyCalls<P> calls) {
        this.dictionary = dictionary;
        this.calls = calls;
    }

    public P get(QName classQName, QName assocQName) {
        return get(null, classQName, assocQName);
    }

    public P get(NodeRef nodeRef, QName classQName, QName assocQName) {
        return calls.all(getList(nodeRef, classQName, assocQName));
    }

    public Collection<P> getList(QName classQName, QName assocQName) {
        return getList(null, classQName, assocQName);
    }

    public Collection<P> getList(NodeRef nodeRef, QName classQName, QName assocQName) {
        return getList(nodeRef, Set.of(classQName), assocQName);
    }

    public P get(Set<QName> classQNames, QName assocQName) {
        return get(null, classQNames, assocQName);
    }

    public P get(NodeRef nodeRef, Set<QName> classQNames, QName assocQName) {
        return calls.all(getList(nodeRef, classQNames, assocQName));
    }

    public Collection<P> getList(Set<QName> classQNames, QName assocQName) {
        return getList(null, classQNames, assocQName);
    }

    public Collection<P> getList(NodeRef nodeRef, Set<QName> classQNames, QName assocQName) {
        return calls.list(classQNames, name -> new ClassFeatureBehaviourBinding(dictionary, nodeRef, name, assocQName));
    }
}
