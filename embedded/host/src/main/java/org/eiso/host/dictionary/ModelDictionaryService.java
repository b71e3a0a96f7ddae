package org.eiso.host.dictionary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.alfresco.service.cmr.dictionary.AspectDefinition;
import org.alfresco.service.cmr.dictionary.AssociationDefinition;
import org.alfresco.service.cmr.dictionary.ClassDefinition;
import org.alfresco.service.cmr.dictionary.ConstraintDefinition;
import org.alfresco.service.cmr.dictionary.DataTypeDefinition;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.dictionary.InvalidTypeException;
import org.alfresco.service.cmr.dictionary.ModelDefinition;
import org.alfresco.service.cmr.dictionary.PropertyDefinition;
import org.alfresco.service.cmr.dictionary.TypeDefinition;
import org.alfresco.service.namespace.QName;
import org.jspecify.annotations.Nullable;
import org.springframework.extensions.surf.util.I18NUtil;

/** Answers from the loaded models. What does not exist is null or empty. */
public final class ModelDictionaryService implements DictionaryService {
    private final ModelRegistry registry;

    public ModelDictionaryService(ModelRegistry registry) {
        this.registry = registry;
    }

    private Dictionary dictionary() {
        return registry.current();
    }

    @Override
    public Collection<QName> getAllModels() {
        return List.copyOf(dictionary().models.keySet());
    }

    @Override
    public @Nullable ModelDefinition getModel(QName model) {
        return dictionary().models.get(model);
    }

    @Override
    public @Nullable ModelDefinition getModelByNamespaceUri(String uri) {
        return dictionary().modelByUri.get(uri);
    }

    @Override
    public Collection<QName> getAllDataTypes() {
        return List.copyOf(dictionary().dataTypes.keySet());
    }

    @Override
    public Collection<QName> getDataTypes(QName model) {
        return dictionary().dataTypes.values().stream()
                .filter(type -> type.getModel().getName().equals(model))
                .map(DataTypeDefinition::getName)
                .toList();
    }

    @Override
    public @Nullable DataTypeDefinition getDataType(QName name) {
        return dictionary().dataTypes.get(name);
    }

    @Override
    public @Nullable DataTypeDefinition getDataType(Class<?> javaClass) {
        return dictionary().dataTypes.values().stream()
                .filter(type -> type.getJavaClassName().equals(javaClass.getName()))
                .findFirst()
                .orElse(null);
    }

    private Collection<QName> classes(Predicate<DefinedClass> wanted) {
        return dictionary().classes.values().stream()
                .filter(wanted)
                .map(DefinedClass::getName)
                .toList();
    }

    @Override
    public Collection<QName> getAllTypes() {
        return classes(type -> !type.isAspect());
    }

    @Override
    public Collection<QName> getAllTypes(boolean includeInherited) {
        return getAllTypes();
    }

    @Override
    public Collection<QName> getTypes(QName model) {
        return classes(type -> !type.isAspect() && type.model().getName().equals(model));
    }

    @Override
    public Collection<QName> getSubTypes(QName type, boolean follow) {
        return descendants(type, follow);
    }

    private Collection<QName> descendants(QName ancestor, boolean follow) {
        Set<QName> found = new LinkedHashSet<>();
        found.add(ancestor);
        Map<QName, Set<QName>> subclasses = dictionary().subclasses;
        List<QName> level = List.copyOf(subclasses.getOrDefault(ancestor, Set.of()));
        while (!level.isEmpty()) {
            found.addAll(level);
            List<QName> next = new ArrayList<>();
            if (follow) {
                level.forEach(name -> next.addAll(subclasses.getOrDefault(name, Set.of())));
            }
            level = next;
        }
        return found;
    }

    @Override
    public @Nullable TypeDefinition getType(QName name) {
        return dictionary().classes.get(name) instanceof TypeDefinition type ? type : null;
    }

    @Override
    public TypeDefinition getAnonymousType(QName type, Collection<QName> aspects) {
        if (!(dictionary().classes.get(type) instanceof DefinedType defined)) {
            throw new InvalidTypeException(type);
        }
        DefinedType combined = new DefinedType(defined.model(), defined.parsed(), defined.parent());
        combined.properties.putAll(defined.properties);
        combined.associations.putAll(defined.associations);
        combined.aspects.addAll(defined.aspects);
        combined.ownAspects.addAll(defined.ownAspects);
        for (QName name : aspects) {
            AspectDefinition aspect = getAspect(name);
            if (aspect != null) {
                aspect.getProperties().forEach(combined.properties::putIfAbsent);
                aspect.getAssociations().forEach(combined.associations::putIfAbsent);
                combined.aspects.add(aspect);
            }
        }
        return combined;
    }

    @Override
    public TypeDefinition getAnonymousType(QName name) {
        TypeDefinition type = getType(name);
        if (type == null) {
            throw new InvalidTypeException(name);
        }
        return getAnonymousType(name, type.getDefaultAspectNames());
    }

    @Override
    public Collection<QName> getAllAspects() {
        return classes(DefinedClass::isAspect);
    }

    @Override
    public Collection<QName> getAllAspects(boolean includeInherited) {
        return getAllAspects();
    }

    @Override
    public Collection<QName> getAspects(QName model) {
        return classes(type -> type.isAspect() && type.model().getName().equals(model));
    }

    @Override
    public Collection<QName> getSubAspects(QName aspect, boolean follow) {
        return descendants(aspect, follow);
    }

    @Override
    public @Nullable AspectDefinition getAspect(QName name) {
        return dictionary().classes.get(name) instanceof AspectDefinition aspect ? aspect : null;
    }

    @Override
    public @Nullable ClassDefinition getClass(QName name) {
        return dictionary().classes.get(name);
    }

    @Override
    public boolean isSubClass(QName className, QName ofClassName) {
        for (DefinedClass type = dictionary().classes.get(className); type != null; type = type.parent()) {
            if (type.getName().equals(ofClassName)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public @Nullable PropertyDefinition getProperty(QName className, QName propertyName) {
        DefinedClass type = dictionary().classes.get(className);
        return type == null ? null : type.properties.get(propertyName);
    }

    @Override
    public Map<QName, PropertyDefinition> getPropertyDefs(QName className) {
        DefinedClass type = dictionary().classes.get(className);
        return type == null ? Map.of() : new LinkedHashMap<>(type.properties);
    }

    @Override
    public @Nullable PropertyDefinition getProperty(QName propertyName) {
        return dictionary().properties.get(propertyName);
    }

    private Collection<QName> properties(Predicate<PropertyDefinition> wanted) {
        return dictionary().properties.values().stream()
                .filter(wanted)
                .map(PropertyDefinition::getName)
                .toList();
    }

    @Override
    public Collection<QName> getAllProperties(@Nullable QName dataType) {
        return properties(
                property -> dataType == null || property.getDataType().getName().equals(dataType));
    }

    @Override
    public Collection<QName> getProperties(QName model, @Nullable QName dataType) {
        return properties(property -> property.getModel().getName().equals(model)
                && (dataType == null || property.getDataType().getName().equals(dataType)));
    }

    @Override
    public Collection<QName> getProperties(QName model) {
        return getProperties(model, null);
    }

    @Override
    public @Nullable AssociationDefinition getAssociation(QName name) {
        return dictionary().associations.get(name);
    }

    @Override
    public Collection<QName> getAssociations(QName model) {
        return dictionary().associations.values().stream()
                .filter(association -> association.getModel().getName().equals(model))
                .map(AssociationDefinition::getName)
                .toList();
    }

    @Override
    public Collection<QName> getAllAssociations() {
        return List.copyOf(dictionary().associations.keySet());
    }

    @Override
    public Collection<QName> getAllAssociations(boolean includeInherited) {
        return getAllAssociations();
    }

    @Override
    public @Nullable ConstraintDefinition getConstraint(QName name) {
        return dictionary().constraints.get(name);
    }

    @Override
    public Collection<ConstraintDefinition> getConstraints(QName model) {
        return getConstraints(model, false);
    }

    @Override
    public Collection<ConstraintDefinition> getConstraints(QName model, boolean referenceableOnly) {
        DefinedModel defined = dictionary().models.get(model);
        if (defined == null) {
            return List.of();
        }
        if (referenceableOnly) {
            return defined.parsed().constraints().stream()
                    .map(constraint -> dictionary().constraints.get(constraint.name()))
                    .filter(Objects::nonNull)
                    .toList();
        }
        return dictionary().constraints.values().stream()
                .filter(constraint -> constraint.getModel().getName().equals(model))
                .toList();
    }

    @Override
    public @Nullable String getMessage(String key) {
        return I18NUtil.getMessage(key);
    }

    @Override
    public @Nullable String getMessage(String key, Locale locale) {
        return I18NUtil.getMessage(key, locale);
    }

    @Override
    public @Nullable String getMessage(String key, Object... parameters) {
        return I18NUtil.getMessage(key, parameters);
    }

    @Override
    public @Nullable String getMessage(String key, Locale locale, Object... parameters) {
        return I18NUtil.getMessage(key, locale, parameters);
    }
}
