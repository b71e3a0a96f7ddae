package org.eiso.host.dictionary;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alfresco.service.cmr.dictionary.AspectDefinition;
import org.alfresco.service.cmr.dictionary.AssociationDefinition;
import org.alfresco.service.cmr.dictionary.ChildAssociationDefinition;
import org.alfresco.service.cmr.dictionary.ClassDefinition;
import org.alfresco.service.cmr.dictionary.ModelDefinition;
import org.alfresco.service.cmr.dictionary.PropertyDefinition;
import org.alfresco.service.cmr.i18n.MessageLookup;
import org.alfresco.service.namespace.QName;
import org.jspecify.annotations.Nullable;

/** A type or an aspect with what it inherits. Filled by {@link ModelCompiler}, then left unchanged. */
abstract sealed class DefinedClass implements ClassDefinition permits DefinedType, DefinedAspect {
    private final DefinedModel model;
    private final ParsedModel.ParsedClass parsed;
    private final Labels labels;
    private final @Nullable DefinedClass parent;

    /** Own and inherited, in the order of definition from the root class down. */
    final Map<QName, PropertyDefinition> properties = new LinkedHashMap<>();

    final Map<QName, AssociationDefinition> associations = new LinkedHashMap<>();
    final Set<AspectDefinition> ownAspects = new LinkedHashSet<>();
    final Set<AspectDefinition> aspects = new LinkedHashSet<>();

    DefinedClass(DefinedModel model, ParsedModel.ParsedClass parsed, @Nullable DefinedClass parent) {
        this.model = model;
        this.parsed = parsed;
        this.parent = parent;
        this.labels = new Labels(model, parsed.aspect() ? "aspect" : "type", parsed.name(), parsed.text());
    }

    DefinedModel model() {
        return model;
    }

    ParsedModel.ParsedClass parsed() {
        return parsed;
    }

    @Nullable
    DefinedClass parent() {
        return parent;
    }

    @Override
    public ModelDefinition getModel() {
        return model;
    }

    @Override
    public QName getName() {
        return parsed.name();
    }

    @Override
    public @Nullable String getTitle() {
        return labels.title(null);
    }

    @Override
    public @Nullable String getDescription() {
        return labels.description(null);
    }

    @Override
    public @Nullable String getTitle(@Nullable MessageLookup messages) {
        return labels.title(messages);
    }

    @Override
    public @Nullable String getDescription(@Nullable MessageLookup messages) {
        return labels.description(messages);
    }

    @Override
    public @Nullable QName getParentName() {
        return parsed.parent();
    }

    @Override
    public boolean isAspect() {
        return parsed.aspect();
    }

    @Override
    public @Nullable Boolean getArchive() {
        Boolean own = parsed.archive();
        return own != null || parent == null ? own : parent.getArchive();
    }

    @Override
    public Boolean getIncludedInSuperTypeQuery() {
        Boolean own = parsed.includedInSuperTypeQuery();
        if (own != null) {
            return own;
        }
        return parent == null || parent.getIncludedInSuperTypeQuery();
    }

    @Override
    public Map<QName, PropertyDefinition> getProperties() {
        return Collections.unmodifiableMap(properties);
    }

    @Override
    public Map<QName, Serializable> getDefaultValues() {
        Map<QName, Serializable> defaults = new LinkedHashMap<>();
        for (PropertyDefinition property : properties.values()) {
            String value = property.getDefaultValue();
            if (value != null) {
                defaults.put(property.getName(), value);
            }
        }
        return defaults;
    }

    @Override
    public Map<QName, AssociationDefinition> getAssociations() {
        return Collections.unmodifiableMap(associations);
    }

    @Override
    public boolean isContainer() {
        return !getChildAssociations().isEmpty();
    }

    @Override
    public Map<QName, ChildAssociationDefinition> getChildAssociations() {
        Map<QName, ChildAssociationDefinition> children = new LinkedHashMap<>();
        associations.forEach((name, association) -> {
            if (association instanceof ChildAssociationDefinition child) {
                children.put(name, child);
            }
        });
        return children;
    }

    @Override
    public List<AspectDefinition> getDefaultAspects() {
        return getDefaultAspects(true);
    }

    @Override
    public Set<QName> getDefaultAspectNames() {
        Set<QName> names = new LinkedHashSet<>();
        aspects.forEach(aspect -> names.add(aspect.getName()));
        return names;
    }

    @Override
    public List<AspectDefinition> getDefaultAspects(boolean inherited) {
        return new ArrayList<>(inherited ? aspects : ownAspects);
    }

    @Override
    public @Nullable ClassDefinition getParentClassDefinition() {
        return parent;
    }

    @Override
    public String toString() {
        return (isAspect() ? "aspect " : "type ") + getName();
    }
}
