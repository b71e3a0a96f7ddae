package org.alfresco.repo.policy;

import java.util.HashMap;
import java.util.Map;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.service.cmr.dictionary.ClassDefinition;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;

/** Switches behaviours off within the current transaction. Calls nest: each disabling needs its enabling. */
public class BehaviourFilterImpl implements BehaviourFilter {
    private static final Object KEY = BehaviourFilterImpl.class.getName() + ".filters";

    private record ClassKey(QName className, boolean includeSubClasses) {}

    private record NodeKey(NodeRef nodeRef, QName className) {}

    private static final class Filters {
        private int all;
        private final Map<Object, Integer> counts = new HashMap<>();

        void change(Object key, int by) {
            counts.merge(key, by, (a, b) -> Math.max(0, a + b) == 0 ? null : a + b);
        }

        boolean has(Object key) {
            return counts.containsKey(key);
        }
    }

    private DictionaryService dictionaryService;

    public BehaviourFilterImpl() {}

    public void setDictionaryService(DictionaryService dictionaryService) {
        this.dictionaryService = dictionaryService;
    }

    private static Filters bound() {
        return AlfrescoTransactionSupport.isActualTransactionActive()
                ? AlfrescoTransactionSupport.getResource(KEY)
                : null;
    }

    private static Filters needed() {
        Filters filters = AlfrescoTransactionSupport.getResource(KEY);
        if (filters == null) {
            filters = new Filters();
            AlfrescoTransactionSupport.bindResource(KEY, filters);
        }
        return filters;
    }

    private static void enable(Object key) {
        Filters filters = bound();
        if (filters != null && filters.has(key)) {
            filters.change(key, -1);
        }
    }

    @Override
    @Deprecated
    public void enableBehaviours(NodeRef nodeRef) {
        enableBehaviour(nodeRef);
    }

    @Override
    @Deprecated
    public void disableAllBehaviours() {
        disableBehaviour();
    }

    @Override
    @Deprecated
    public void enableAllBehaviours() {
        enableBehaviour();
    }

    @Override
    public void disableBehaviour() {
        needed().all++;
    }

    @Override
    public void disableBehaviour(QName className) {
        disableBehaviour(className, false);
    }

    @Override
    public void disableBehaviour(QName className, boolean includeSubClasses) {
        needed().change(new ClassKey(BaseBehaviour.required("className", className), includeSubClasses), 1);
    }

    @Override
    public void disableBehaviour(NodeRef nodeRef, QName className) {
        needed().change(
                        new NodeKey(
                                BaseBehaviour.required("nodeRef", nodeRef),
                                BaseBehaviour.required("className", className)),
                        1);
    }

    @Override
    public void disableBehaviour(NodeRef nodeRef) {
        needed().change(BaseBehaviour.required("nodeRef", nodeRef), 1);
    }

    @Override
    public void enableBehaviour() {
        Filters filters = bound();
        if (filters != null && filters.all > 0) {
            filters.all--;
        }
    }

    @Override
    public void enableBehaviour(QName className) {
        Filters filters = bound();
        if (filters != null) {
            ClassKey withSubClasses = new ClassKey(className, true);
            enable(filters.has(withSubClasses) ? withSubClasses : new ClassKey(className, false));
        }
    }

    @Override
    public void enableBehaviour(NodeRef nodeRef, QName className) {
        enable(new NodeKey(nodeRef, className));
    }

    @Override
    public void enableBehaviour(NodeRef nodeRef) {
        enable(nodeRef);
    }

    @Override
    public boolean isEnabled() {
        Filters filters = bound();
        return filters == null || filters.all == 0;
    }

    @Override
    public boolean isEnabled(QName className) {
        Filters filters = bound();
        if (filters == null) {
            return true;
        }
        if (filters.all > 0 || filters.has(new ClassKey(className, false))) {
            return false;
        }
        for (QName level = className; level != null; level = parent(level)) {
            if (filters.has(new ClassKey(level, true))) {
                return false;
            }
        }
        return true;
    }

    private QName parent(QName className) {
        ClassDefinition definition = dictionaryService.getClass(className);
        return definition == null ? null : definition.getParentName();
    }

    @Override
    public boolean isEnabled(NodeRef nodeRef, QName className) {
        Filters filters = bound();
        if (filters == null) {
            return true;
        }
        if (!isEnabled(className) || !isEnabled(nodeRef)) {
            return false;
        }
        for (QName level = className; level != null; level = parent(level)) {
            if (filters.has(new NodeKey(nodeRef, level))) {
                return false;
            }
        }
        return true;
    }

    @Override
    public boolean isEnabled(NodeRef nodeRef) {
        Filters filters = bound();
        return filters == null || (filters.all == 0 && !filters.has(nodeRef));
    }

    @Override
    public boolean isActivated() {
        Filters filters = bound();
        return filters != null && (filters.all > 0 || !filters.counts.isEmpty());
    }
}
