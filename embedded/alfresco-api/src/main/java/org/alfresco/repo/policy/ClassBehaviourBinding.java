package org.alfresco.repo.policy;

import java.util.Objects;
import org.alfresco.service.cmr.dictionary.ClassDefinition;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;

/** Binds a behaviour to a type or aspect. */
public class ClassBehaviourBinding implements BehaviourBinding {
    private final DictionaryService dictionary;
    private final NodeRef nodeRef;
    private final QName classQName;

    ClassBehaviourBinding(DictionaryService dictionary, NodeRef nodeRef, QName classQName) {
        this.dictionary = dictionary;
        this.nodeRef = nodeRef;
        this.classQName = classQName;
    }

    DictionaryService dictionary() {
        return dictionary;
    }

    /** The parent class, or null. */
    QName parentClass() {
        ClassDefinition definition = dictionary.getClass(classQName);
        return definition == null ? null : definition.getParentName();
    }

    @Override
    public BehaviourBinding generaliseBinding() {
        QName parent = parentClass();
        return parent == null ? null : new ClassBehaviourBinding(dictionary, nodeRef, parent);
    }

    public NodeRef getNodeRef() {
        return nodeRef;
    }

    public QName getClassQName() {
        return classQName;
    }

    @Override
    public boolean equals(Object obj) {
        return obj instanceof ClassBehaviourBinding other
                && obj.getClass() == getClass()
                && Objects.equals(classQName, other.classQName);
    }

    @Override
    public int hashCode() {
        return classQName.hashCode();
    }

    @Override
    public String toString() {
        return "ClassBinding[class=" + classQName + "]";
    }
}
