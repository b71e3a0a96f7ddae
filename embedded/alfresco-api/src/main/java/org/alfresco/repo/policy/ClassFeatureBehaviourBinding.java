package org.alfresco.repo.policy;

import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;

/** Binds a behaviour to a property or association of a class, or to all of them. */
public class ClassFeatureBehaviourBinding extends ClassBehaviourBinding {
    /** Stands for every property or association. */
    static final QName ALL_FEATURES = QName.createQName("", "*");

    private final QName feature;
    private final QName asked;

    ClassFeatureBehaviourBinding(DictionaryService dictionary, NodeRef nodeRef, QName classQName, QName feature) {
        this(dictionary, nodeRef, classQName, feature, feature);
    }

    private ClassFeatureBehaviourBinding(
            DictionaryService dictionary, NodeRef nodeRef, QName classQName, QName feature, QName asked) {
        super(dictionary, nodeRef, classQName);
        this.feature = feature;
        this.asked = asked;
    }

    @Override
    public BehaviourBinding generaliseBinding() {
        if (!feature.equals(ALL_FEATURES)) {
            return new ClassFeatureBehaviourBinding(dictionary(), getNodeRef(), getClassQName(), ALL_FEATURES, asked);
        }
        QName parent = parentClass();
        return parent == null
                ? null
                : new ClassFeatureBehaviourBinding(dictionary(), getNodeRef(), parent, asked, asked);
    }

    @Override
    public boolean equals(Object obj) {
        return super.equals(obj) && obj instanceof ClassFeatureBehaviourBinding other && feature.equals(other.feature);
    }

    @Override
    public int hashCode() {
        return 31 * super.hashCode() + feature.hashCode();
    }

    @Override
    public String toString() {
        return "ClassFeatureBinding[class=" + getClassQName() + ";feature=" + feature + "]";
    }
}
