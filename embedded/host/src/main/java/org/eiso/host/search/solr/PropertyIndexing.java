package org.eiso.host.search.solr;

import java.util.Collection;
import java.util.List;
import org.alfresco.repo.dictionary.IndexTokenisationMode;
import org.alfresco.service.cmr.dictionary.DataTypeDefinition;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.dictionary.PropertyDefinition;
import org.alfresco.service.namespace.QName;

/** Decides by the dictionary how properties are indexed. */
public final class PropertyIndexing {
    private final DictionaryService dictionary;

    public PropertyIndexing(DictionaryService dictionary) {
        this.dictionary = dictionary;
    }

    /** How this property is indexed; one that no model defines is taken for a text. */
    public PropertyFields of(QName name) {
        PropertyDefinition definition = dictionary.getProperty(name);
        if (definition == null) {
            return new PropertyFields(name, PropertyFields.Kind.TEXT, true, true, true, true);
        }
        PropertyFields.Kind kind = kind(definition.getDataType().getName());
        IndexTokenisationMode mode = definition.getIndexTokenisationMode();
        boolean text = kind == PropertyFields.Kind.TEXT;
        return new PropertyFields(
                name,
                kind,
                kind == PropertyFields.Kind.CONTENT || text && mode != IndexTokenisationMode.FALSE,
                text && (mode == IndexTokenisationMode.FALSE || mode == IndexTokenisationMode.BOTH),
                definition.isMultiValued(),
                definition.isIndexed());
    }

    /** The properties that hold contents. */
    public List<PropertyFields> contents() {
        Collection<QName> names = dictionary.getAllProperties(DataTypeDefinition.CONTENT);
        return names.stream()
                .sorted()
                .map(this::of)
                .filter(PropertyFields::indexed)
                .toList();
    }

    private static PropertyFields.Kind kind(QName type) {
        if (type.equals(DataTypeDefinition.TEXT)
                || type.equals(DataTypeDefinition.MLTEXT)
                || type.equals(DataTypeDefinition.ANY)) {
            return PropertyFields.Kind.TEXT;
        }
        if (type.equals(DataTypeDefinition.CONTENT)) {
            return PropertyFields.Kind.CONTENT;
        }
        if (type.equals(DataTypeDefinition.INT) || type.equals(DataTypeDefinition.LONG)) {
            return PropertyFields.Kind.LONG;
        }
        if (type.equals(DataTypeDefinition.FLOAT) || type.equals(DataTypeDefinition.DOUBLE)) {
            return PropertyFields.Kind.DOUBLE;
        }
        if (type.equals(DataTypeDefinition.DATE) || type.equals(DataTypeDefinition.DATETIME)) {
            return PropertyFields.Kind.DATE;
        }
        if (type.equals(DataTypeDefinition.BOOLEAN)) {
            return PropertyFields.Kind.BOOLEAN;
        }
        return PropertyFields.Kind.IDENTIFIER;
    }
}
