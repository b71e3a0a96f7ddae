package org.eiso.host.web.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.Serializable;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.alfresco.service.cmr.dictionary.DataTypeDefinition;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.dictionary.PropertyDefinition;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.MLText;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.cmr.repository.datatype.DefaultTypeConverter;
import org.alfresco.service.cmr.repository.datatype.TypeConversionException;
import org.alfresco.service.namespace.NamespaceException;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.jspecify.annotations.Nullable;

/** Property values and names between the repository and JSON, as the REST API writes them. */
public final class PropertyValues {

    private static final DateTimeFormatter TIMESTAMP = DateTimeFormatter.ofPattern(
                    "yyyy-MM-dd'T'HH:mm:ss.SSSZ", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private final DictionaryService dictionaryService;
    private final NamespaceService namespaceService;

    public PropertyValues(DictionaryService dictionaryService, NamespaceService namespaceService) {
        this.dictionaryService = dictionaryService;
        this.namespaceService = namespaceService;
    }

    /** A point in time as the API writes it. */
    static String timestamp(Date date) {
        return TIMESTAMP.format(date.toInstant());
    }

    /** A name as {@code prefix:local}. */
    String prefixed(QName name) {
        return name.toPrefixString(namespaceService);
    }

    /** @throws RestException 400 if the name is malformed or its prefix unknown */
    QName name(String prefixed) {
        try {
            return QName.resolveToQName(namespaceService, prefixed);
        } catch (NamespaceException | IllegalArgumentException e) {
            throw RestException.invalid("'" + prefixed + "' is no known name");
        }
    }

    /** A stored value as JSON. */
    @Nullable
    Object toJson(@Nullable Serializable value) {
        if (value instanceof Collection<?> values) {
            List<@Nullable Object> list = new ArrayList<>();
            values.forEach(element -> list.add(toJson((Serializable) element)));
            return list;
        }
        if (value instanceof Date date) {
            return timestamp(date);
        }
        if (value instanceof NodeRef node) {
            return node.getStoreRef().equals(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE) ? node.getId() : node.toString();
        }
        if (value instanceof QName name) {
            return prefixed(name);
        }
        if (value instanceof MLText text) {
            return text.getDefaultValue();
        }
        if (value instanceof ContentData content) {
            return content.toString();
        }
        if (value == null || value instanceof Number || value instanceof Boolean) {
            return value;
        }
        return value.toString();
    }

    /** Named values as JSON, sorted by name; values that are absent are left out. */
    Map<String, Object> toJson(Map<QName, Serializable> values) {
        Map<String, Object> json = new TreeMap<>();
        values.forEach((name, value) -> {
            Object converted = toJson(value);
            if (converted != null) {
                json.put(prefixed(name), converted);
            }
        });
        return json;
    }

    /**
     * The values of a JSON object of properties; a JSON null is a value of null.
     *
     * @throws RestException 400 if a name is no property of the dictionary or a value does not fit its type
     */
    Map<QName, @Nullable Serializable> fromJson(JsonNode object) {
        if (!object.isObject()) {
            throw RestException.invalid("'properties' must be a JSON object");
        }
        Map<QName, @Nullable Serializable> values = new HashMap<>();
        object.fields().forEachRemaining(field -> {
            PropertyDefinition definition = definition(field.getKey());
            values.put(definition.getName(), fromJson(definition, field.getValue()));
        });
        return values;
    }

    /** The value of a property that is given as text. */
    Serializable fromText(PropertyDefinition definition, String text) {
        return convert(definition, text);
    }

    PropertyDefinition definition(String prefixed) {
        PropertyDefinition definition = dictionaryService.getProperty(name(prefixed));
        if (definition == null) {
            throw RestException.invalid("Unknown property: " + prefixed);
        }
        return definition;
    }

    private @Nullable Serializable fromJson(PropertyDefinition definition, JsonNode json) {
        if (json.isNull()) {
            return null;
        }
        if (json.isArray()) {
            if (!definition.isMultiValued()) {
                throw RestException.invalid("The property " + prefixed(definition.getName()) + " has one value");
            }
            ArrayList<Serializable> values = new ArrayList<>();
            json.forEach(element -> values.add(convert(definition, scalar(definition, element))));
            return values;
        }
        Serializable value = convert(definition, scalar(definition, json));
        if (definition.isMultiValued()) {
            ArrayList<Serializable> values = new ArrayList<>();
            values.add(value);
            return values;
        }
        return value;
    }

    private Object scalar(PropertyDefinition definition, JsonNode json) {
        if (json.isTextual()) {
            return json.textValue();
        }
        if (json.isBoolean()) {
            return json.booleanValue();
        }
        if (json.isNumber()) {
            return json.numberValue();
        }
        throw RestException.invalid(
                "The value of " + prefixed(definition.getName()) + " is neither text, number nor boolean");
    }

    private Serializable convert(PropertyDefinition definition, Object value) {
        QName type = definition.getDataType().getName();
        try {
            if (type.equals(DataTypeDefinition.NODE_REF) || type.equals(DataTypeDefinition.CATEGORY)) {
                String text = value.toString();
                return NodeRef.isNodeRef(text)
                        ? new NodeRef(text)
                        : new NodeRef(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE, text);
            }
            if (type.equals(DataTypeDefinition.QNAME)) {
                return name(value.toString());
            }
            return (Serializable) DefaultTypeConverter.INSTANCE.convert(definition.getDataType(), value);
        } catch (TypeConversionException | IllegalArgumentException e) {
            throw RestException.invalid(
                    "'" + value + "' is no value of " + prefixed(definition.getName()) + " (" + prefixed(type) + ")");
        }
    }
}
