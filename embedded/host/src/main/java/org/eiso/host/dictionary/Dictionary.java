package org.eiso.host.dictionary;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.alfresco.service.cmr.dictionary.AssociationDefinition;
import org.alfresco.service.cmr.dictionary.ConstraintDefinition;
import org.alfresco.service.cmr.dictionary.DataTypeDefinition;
import org.alfresco.service.cmr.dictionary.PropertyDefinition;
import org.alfresco.service.namespace.QName;

/** Everything that the loaded models define. Not changed once it is published by {@link ModelRegistry}. */
final class Dictionary {
    final Map<QName, DefinedModel> models;
    final Map<String, DefinedModel> modelByUri;
    final Map<String, String> uriByPrefix;
    final Map<QName, DataTypeDefinition> dataTypes;
    final Map<QName, DefinedClass> classes;

    /** Direct subclasses. */
    final Map<QName, Set<QName>> subclasses;

    /** As defined, without overrides. */
    final Map<QName, PropertyDefinition> properties;

    final Map<QName, AssociationDefinition> associations;
    final Map<QName, ConstraintDefinition> constraints;

    Dictionary() {
        models = new LinkedHashMap<>();
        modelByUri = new LinkedHashMap<>();
        uriByPrefix = new LinkedHashMap<>();
        dataTypes = new LinkedHashMap<>();
        classes = new LinkedHashMap<>();
        subclasses = new LinkedHashMap<>();
        properties = new LinkedHashMap<>();
        associations = new LinkedHashMap<>();
        constraints = new LinkedHashMap<>();
        uriByPrefix.put("", "");
    }

    Dictionary(Dictionary other) {
        models = new LinkedHashMap<>(other.models);
        modelByUri = new LinkedHashMap<>(other.modelByUri);
        uriByPrefix = new LinkedHashMap<>(other.uriByPrefix);
        dataTypes = new LinkedHashMap<>(other.dataTypes);
        classes = new LinkedHashMap<>(other.classes);
        subclasses = new LinkedHashMap<>();
        other.subclasses.forEach((name, below) -> subclasses.put(name, new LinkedHashSet<>(below)));
        properties = new LinkedHashMap<>(other.properties);
        associations = new LinkedHashMap<>(other.associations);
        constraints = new LinkedHashMap<>(other.constraints);
    }
}
