package org.eiso.host.node;

import java.io.Serializable;
import java.time.Clock;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.policy.BehaviourFilter;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.dictionary.AspectDefinition;
import org.alfresco.service.cmr.dictionary.AssociationDefinition;
import org.alfresco.service.cmr.dictionary.ClassDefinition;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.dictionary.PropertyDefinition;
import org.alfresco.service.namespace.QName;
import org.jspecify.annotations.Nullable;
import org.springframework.extensions.surf.util.I18NUtil;

/** Type, aspects and properties of nodes, and what follows for one from the other. */
final class NodeMetadata {
    private final NodeTables tables;
    private final NodeEvents events;
    private final ChangeLog changeLog;
    private final PropertyValues values;
    private final DictionaryService dictionary;
    private final BehaviourFilter filter;
    private final Clock clock;

    NodeMetadata(
            NodeTables tables,
            NodeEvents events,
            ChangeLog changeLog,
            PropertyValues values,
            DictionaryService dictionary,
            BehaviourFilter filter,
            Clock clock) {
        this.tables = tables;
        this.events = events;
        this.changeLog = changeLog;
        this.values = values;
        this.dictionary = dictionary;
        this.filter = filter;
        this.clock = clock;
    }

    /**
     * Adds aspects and properties with all that they bring: aspects that others demand, aspects to which properties
     * belong, default values.
     *
     * @param className the type or aspect that became the node's; null where only properties change
     * @param replace whether properties that are not given are removed
     * @param tellProperties whether behaviours hear of the properties now
     * @return whether anything changed
     */
    boolean add(
            NodeState node,
            @Nullable QName className,
            Collection<QName> extraAspects,
            Map<QName, Serializable> extraProperties,
            boolean replace,
            boolean tellProperties) {
        QName startClass = className == null ? ContentModel.TYPE_BASE : className;
        Map<QName, @Nullable Serializable> before = node.allProperties();
        Set<QName> mentioned = new HashSet<>(node.properties.keySet());
        mentioned.addAll(extraProperties.keySet());
        Set<QName> missing = new LinkedHashSet<>();
        collectMissing(startClass, mentioned, node.aspects, missing);
        missing.addAll(extraAspects);
        missing.removeAll(node.aspects);
        missing.forEach(aspect -> events.beforeAddAspect(node.ref, aspect));

        Map<QName, Serializable> wanted = new LinkedHashMap<>();
        defaults(startClass, wanted);
        missing.forEach(aspect -> defaults(aspect, wanted));
        wanted.keySet().removeAll(node.properties.keySet());
        wanted.putAll(extraProperties);
        if (missing.contains(ContentModel.ASPECT_LOCALIZED)) {
            wanted.putIfAbsent(ContentModel.PROP_LOCALE, I18NUtil.getLocale());
        }
        boolean changedProperties = write(node, wanted, replace);
        if (changedProperties && tellProperties) {
            events.onUpdateProperties(node.ref, before, node.allProperties());
        }
        boolean changedAspects = missing.stream().anyMatch(aspect -> !node.aspects.contains(aspect));
        if (changedAspects) {
            touch(node, true);
            tables.addAspects(node, missing);
            missing.forEach(aspect -> events.onAddAspect(node.ref, aspect));
        }
        return changedProperties || changedAspects;
    }

    /** An association type that an aspect defines brings that aspect to the source. */
    void addForAssociation(NodeState source, QName assocType) {
        AssociationDefinition definition = dictionary.getAssociation(assocType);
        if (definition != null) {
            add(source, definition.getSourceClass().getName(), Set.of(), Map.of(), false, true);
        }
    }

    private void collectMissing(QName className, Set<QName> properties, Set<QName> present, Set<QName> missing) {
        ClassDefinition definition = dictionary.getClass(className);
        if (definition == null) {
            return;
        }
        Set<QName> found = new LinkedHashSet<>();
        if (definition.isAspect()) {
            found.add(className);
        }
        for (AspectDefinition aspect : definition.getDefaultAspects()) {
            found.add(aspect.getName());
        }
        for (QName property : properties) {
            PropertyDefinition owner = dictionary.getProperty(property);
            if (owner != null && owner.getContainerClass().isAspect()) {
                found.add(owner.getContainerClass().getName());
            }
        }
        for (QName aspect : found) {
            if (!present.contains(aspect) && missing.add(aspect)) {
                collectMissing(aspect, Set.of(), present, missing);
            }
        }
    }

    private void defaults(QName className, Map<QName, Serializable> into) {
        ClassDefinition definition = dictionary.getClass(className);
        if (definition != null) {
            into.putAll(definition.getDefaultValues());
        }
    }

    /** Writes properties without telling anybody. */
    boolean write(NodeState node, Map<QName, Serializable> wanted, boolean replace) {
        Map<QName, @Nullable Serializable> changed = new LinkedHashMap<>();
        Map<QName, Serializable> audit = new HashMap<>();
        boolean ownAudit = !filter.isEnabled(node.ref, ContentModel.ASPECT_AUDITABLE);
        wanted.forEach((name, given) -> {
            if (NodeState.REFERENCE.contains(name)) {
                return;
            }
            Serializable value = values.convert(name, given);
            if (NodeState.AUDITABLE.contains(name)) {
                if (ownAudit && value != null && !value.equals(node.audit.get(name))) {
                    audit.put(name, value);
                }
            } else if (!node.properties.containsKey(name) || !Objects.equals(node.properties.get(name), value)) {
                changed.put(name, PropertyValues.copy(value));
            }
        });
        Set<QName> removed = new HashSet<>();
        if (replace) {
            removed.addAll(node.properties.keySet());
            removed.removeAll(wanted.keySet());
            removed.remove(ContentModel.PROP_LOCALE);
        }
        if (changed.isEmpty() && removed.isEmpty() && audit.isEmpty()) {
            return false;
        }
        touch(node, true);
        if (!audit.isEmpty()) {
            node.audit.putAll(audit);
            tables.writeAudit(node);
        }
        if (!changed.isEmpty()) {
            tables.writeProperties(node, changed);
        }
        if (!removed.isEmpty()) {
            tables.removeProperties(node, removed);
        }
        return true;
    }

    void remove(NodeState node, Set<QName> names) {
        touch(node, true);
        tables.removeProperties(node, names);
    }

    void removeAspect(NodeState node, QName aspect) {
        touch(node, true);
        tables.removeAspect(node, aspect);
    }

    void setType(NodeState node, QName type) {
        touch(node, true);
        tables.writeType(node, type);
    }

    /**
     * Marks a node as changed by this transaction.
     *
     * @param audit whether that shows in cm:modified
     */
    void touch(NodeState node, boolean audit) {
        tables.touch(node);
        changeLog.updated(node);
        if (audit
                && !node.fresh
                && !node.audited
                && node.isAuditable()
                && filter.isEnabled(node.ref, ContentModel.ASPECT_AUDITABLE)) {
            node.audit.put(ContentModel.PROP_MODIFIER, user());
            node.audit.put(ContentModel.PROP_MODIFIED, new Date(clock.millis()));
            tables.writeAudit(node);
            node.audited = true;
        }
    }

    /** The auditable properties of a new node: from what is given, where the repository shall not set them. */
    Map<QName, Serializable> auditOfNew(Map<QName, Serializable> given) {
        Map<QName, Serializable> audit = new HashMap<>();
        Date now = new Date(clock.millis());
        audit.put(ContentModel.PROP_CREATOR, user());
        audit.put(ContentModel.PROP_CREATED, now);
        audit.put(ContentModel.PROP_MODIFIER, user());
        audit.put(ContentModel.PROP_MODIFIED, now);
        if (!filter.isEnabled(ContentModel.ASPECT_AUDITABLE)) {
            NodeState.AUDITABLE.forEach(name -> {
                Serializable value = values.convert(name, given.get(name));
                if (value != null) {
                    audit.put(name, value);
                }
            });
        }
        return audit;
    }

    static String user() {
        String user = AuthenticationUtil.getFullyAuthenticatedUser();
        return user == null ? AuthenticationUtil.getSystemUserName() : user;
    }
}
