package org.eiso.host.dictionary;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alfresco.repo.dictionary.constraint.AbstractConstraint;
import org.alfresco.repo.dictionary.constraint.ListOfValuesConstraint;
import org.alfresco.repo.dictionary.constraint.NumericRangeConstraint;
import org.alfresco.repo.dictionary.constraint.RegexConstraint;
import org.alfresco.repo.dictionary.constraint.StringLengthConstraint;
import org.alfresco.service.cmr.dictionary.AspectDefinition;
import org.alfresco.service.cmr.dictionary.AssociationDefinition;
import org.alfresco.service.cmr.dictionary.Constraint;
import org.alfresco.service.cmr.dictionary.ConstraintDefinition;
import org.alfresco.service.cmr.dictionary.DataTypeDefinition;
import org.alfresco.service.cmr.dictionary.PropertyDefinition;
import org.alfresco.service.namespace.QName;
import org.eiso.host.dictionary.ParsedModel.ParsedAssociation;
import org.eiso.host.dictionary.ParsedModel.ParsedClass;
import org.eiso.host.dictionary.ParsedModel.ParsedConstraint;
import org.eiso.host.dictionary.ParsedModel.ParsedOverride;
import org.eiso.host.dictionary.ParsedModel.ParsedProperty;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanWrapperImpl;
import org.springframework.beans.BeansException;

/** Adds one model to a dictionary: resolves what it refers to and what its classes inherit. Used once. */
final class ModelCompiler {
    private static final Map<String, Class<? extends Constraint>> CONSTRAINT_TYPES = Map.of(
            "LIST", ListOfValuesConstraint.class,
            "REGEX", RegexConstraint.class,
            "MINMAX", NumericRangeConstraint.class,
            "LENGTH", StringLengthConstraint.class);

    private final Dictionary dictionary;
    private final ParsedModel parsed;
    private final DefinedModel model;
    private final ClassLoader classLoader;
    private final Map<QName, ParsedClass> pending = new LinkedHashMap<>();
    private final Set<QName> compiling = new LinkedHashSet<>();

    private ModelCompiler(Dictionary dictionary, ParsedModel parsed, ClassLoader classLoader) {
        this.dictionary = dictionary;
        this.parsed = parsed;
        this.model = new DefinedModel(parsed);
        this.classLoader = classLoader;
    }

    /** The dictionary with the model added; the given one is left as it is. */
    static Dictionary add(Dictionary before, ParsedModel model, ClassLoader classLoader) {
        Dictionary after = new Dictionary(before);
        new ModelCompiler(after, model, classLoader).compile();
        return after;
    }

    private void compile() {
        namespaces();
        dictionary.models.put(model.getName(), model);
        for (ParsedModel.ParsedDataType type : parsed.dataTypes()) {
            own(type.name(), type.at());
            dictionary.dataTypes.put(type.name(), new DefinedDataType(model, type));
        }
        for (ParsedConstraint constraint : parsed.constraints()) {
            own(constraint.name(), constraint.at());
            register(constraint, new DefinedConstraint(model, constraint, rule(constraint)));
        }
        for (ParsedClass type : parsed.classes()) {
            own(type.name(), type.at());
            if (dictionary.classes.containsKey(type.name()) || pending.put(type.name(), type) != null) {
                throw type.at().error("'" + model.prefixed(type.name()) + "' is defined already");
            }
        }
        // Classes first, then what refers to any of them: a model's classes may refer to each other in any order.
        List.copyOf(pending.keySet()).forEach(name -> shell(name, null));
        List<DefinedClass> own = parsed.classes().stream()
                .map(type -> dictionary.classes.get(type.name()))
                .toList();
        Set<QName> filled = new HashSet<>();
        own.forEach(type -> fill(type, filled));
        Set<QName> merged = new HashSet<>();
        own.forEach(type -> mergeAspects(type, merged));
    }

    private void namespaces() {
        parsed.imports().forEach((prefix, uri) -> {
            if (!dictionary.uriByPrefix.containsValue(uri)) {
                throw new InvalidModelException(
                        "Model " + model.getName() + " imports namespace " + uri + ", which no loaded model defines");
            }
        });
        parsed.namespaces().forEach((prefix, uri) -> {
            DefinedModel other = dictionary.modelByUri.get(uri);
            if (other != null) {
                throw new InvalidModelException("Model " + model.getName() + " defines namespace " + uri
                        + ", which belongs to model " + other.getName());
            }
            String known = dictionary.uriByPrefix.get(prefix);
            if (known != null && !known.equals(uri)) {
                throw new InvalidModelException("Model " + model.getName() + " gives " + uri + " the prefix '" + prefix
                        + "', which belongs to " + known);
            }
            dictionary.modelByUri.put(uri, model);
            dictionary.uriByPrefix.put(prefix, uri);
        });
    }

    private void own(QName name, XmlElement at) {
        if (!model.isNamespaceDefined(name.getNamespaceURI())) {
            throw at.error("'" + model.prefixed(name) + "' is not in a namespace that this model defines");
        }
    }

    /** A class knowing its parent, yet without properties. */
    private DefinedClass shell(QName name, @Nullable XmlElement referrer) {
        DefinedClass known = dictionary.classes.get(name);
        if (known != null) {
            return known;
        }
        ParsedClass type = pending.get(name);
        if (type == null) {
            String problem = "'" + model.prefixed(name) + "' is not defined by any loaded model";
            throw referrer == null ? new InvalidModelException(problem) : referrer.error(problem);
        }
        if (!compiling.add(name)) {
            throw type.at().error("'" + model.prefixed(name) + "' inherits from itself");
        }
        QName parentName = type.parent();
        DefinedClass parent = parentName == null ? null : shell(parentName, type.at());
        if (parent != null && parent.isAspect() != type.aspect()) {
            throw type.at()
                    .error("'" + model.prefixed(name) + "' and its parent must both be types or both be aspects");
        }
        DefinedClass shell =
                type.aspect() ? new DefinedAspect(model, type, parent) : new DefinedType(model, type, parent);
        dictionary.classes.put(name, shell);
        if (parent != null) {
            dictionary
                    .subclasses
                    .computeIfAbsent(parent.getName(), key -> new LinkedHashSet<>())
                    .add(name);
        }
        return shell;
    }

    private void fill(DefinedClass type, Set<QName> filled) {
        if (type.model() != model || !filled.add(type.getName())) {
            return;
        }
        DefinedClass parent = type.parent();
        if (parent != null) {
            fill(parent, filled);
            type.properties.putAll(parent.properties);
            type.associations.putAll(parent.associations);
        }
        type.parsed().overrides().forEach(override -> override(type, override));
        type.parsed().properties().forEach(property -> property(type, property));
        type.parsed().associations().forEach(association -> association(type, association));
        for (QName name : type.parsed().mandatoryAspects()) {
            if (!(shell(name, type.parsed().at()) instanceof AspectDefinition aspect)) {
                throw type.parsed().at().error("'" + model.prefixed(name) + "' is not an aspect");
            }
            type.ownAspects.add(aspect);
        }
    }

    private static void mergeAspects(DefinedClass type, Set<QName> merged) {
        DefinedClass parent = type.parent();
        if (!merged.add(type.getName()) || !type.aspects.isEmpty()) {
            return;
        }
        if (parent != null) {
            mergeAspects(parent, merged);
            type.aspects.addAll(parent.aspects);
        }
        type.aspects.addAll(type.ownAspects);
    }

    private void property(DefinedClass type, ParsedProperty property) {
        own(property.name(), property.at());
        DataTypeDefinition dataType = dictionary.dataTypes.get(property.type());
        if (dataType == null) {
            throw property.at().error("Data type '" + model.prefixed(property.type()) + "' is not defined");
        }
        DefinedProperty defined = new DefinedProperty(type, property, dataType, constraints(property.constraints()));
        if (type.properties.containsKey(property.name())
                || dictionary.properties.put(property.name(), defined) != null) {
            throw property.at().error("Property '" + model.prefixed(property.name()) + "' is defined already");
        }
        type.properties.put(property.name(), defined);
    }

    private void override(DefinedClass type, ParsedOverride override) {
        PropertyDefinition inherited = type.properties.get(override.property());
        if (!(inherited instanceof DefinedProperty property)) {
            throw override.at()
                    .error("There is no inherited property '" + model.prefixed(override.property()) + "' to override");
        }
        Map<QName, ConstraintDefinition> constraints = new LinkedHashMap<>();
        property.getConstraints().forEach(constraint -> constraints.put(identity(constraint), constraint));
        constraints(override.constraints()).forEach(constraint -> constraints.put(identity(constraint), constraint));
        type.properties.put(
                override.property(),
                new DefinedProperty(type, property, override, new ArrayList<>(constraints.values())));
    }

    private static QName identity(ConstraintDefinition constraint) {
        QName ref = constraint.getRef();
        return ref == null ? constraint.getName() : ref;
    }

    private void association(DefinedClass type, ParsedAssociation association) {
        own(association.name(), association.at());
        DefinedClass target = shell(association.targetClass(), association.at());
        AssociationDefinition defined = association.child()
                ? new DefinedChildAssociation(type, association, target)
                : new DefinedAssociation(type, association, target);
        if (type.associations.containsKey(association.name())
                || dictionary.associations.put(association.name(), defined) != null) {
            throw association.at().error("Association '" + model.prefixed(association.name()) + "' is defined already");
        }
        type.associations.put(association.name(), defined);
    }

    private List<ConstraintDefinition> constraints(List<ParsedConstraint> found) {
        List<ConstraintDefinition> defined = new ArrayList<>();
        for (ParsedConstraint constraint : found) {
            QName ref = constraint.ref();
            if (ref == null) {
                DefinedConstraint own = new DefinedConstraint(model, constraint, rule(constraint));
                register(constraint, own);
                defined.add(own);
            } else {
                ConstraintDefinition named = dictionary.constraints.get(ref);
                if (named == null) {
                    throw constraint.at().error("Constraint '" + model.prefixed(ref) + "' is not defined");
                }
                defined.add(new DefinedConstraint(model, constraint, named.getConstraint()));
            }
        }
        return defined;
    }

    private void register(ParsedConstraint constraint, DefinedConstraint defined) {
        if (dictionary.constraints.put(constraint.name(), defined) != null) {
            throw constraint.at().error("Constraint '" + model.prefixed(constraint.name()) + "' is defined already");
        }
    }

    private Constraint rule(ParsedConstraint constraint) {
        String type = constraint.type();
        if (type == null) {
            throw constraint.at().error("<constraint> needs the attribute 'type'");
        }
        try {
            Constraint rule = constraintClass(type)
                    .asSubclass(Constraint.class)
                    .getDeclaredConstructor()
                    .newInstance();
            if (rule instanceof AbstractConstraint known) {
                known.setShortName(model.prefixed(constraint.name()));
                known.setTitle(constraint.text().title());
            }
            new BeanWrapperImpl(rule).setPropertyValues(constraint.parameters());
            rule.initialize();
            return rule;
        } catch (ReflectiveOperationException | ClassCastException e) {
            throw constraint.at().error("'" + type + "' is no type of constraint: " + e);
        } catch (BeansException e) {
            throw constraint
                    .at()
                    .error("The parameters of constraint '" + model.prefixed(constraint.name()) + "' do not fit: "
                            + e.getMessage());
        }
    }

    private Class<?> constraintClass(String type) throws ClassNotFoundException {
        Class<? extends Constraint> known = CONSTRAINT_TYPES.get(type);
        return known == null ? Class.forName(type, true, classLoader) : known;
    }
}
