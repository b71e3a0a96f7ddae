package org.eiso.host.node;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.alfresco.service.cmr.dictionary.DataTypeDefinition;
import org.alfresco.service.cmr.dictionary.DictionaryException;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.dictionary.PropertyDefinition;
import org.alfresco.service.cmr.repository.AssociationRef;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.MLText;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.datatype.DefaultTypeConverter;
import org.alfresco.service.cmr.repository.datatype.TypeConversionException;
import org.alfresco.service.namespace.QName;
import org.alfresco.util.VersionNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.extensions.surf.util.I18NUtil;

/** Brings values into the type that the dictionary says, into rows and back. */
public final class PropertyValues {
    private final DictionaryService dictionary;

    public PropertyValues(DictionaryService dictionary) {
        this.dictionary = dictionary;
    }

    /**
     * A value in the type of its property; as it is where no model defines the property.
     *
     * @throws TypeConversionException where it cannot be converted
     * @throws DictionaryException where many values are given for a single-valued property
     */
    @Nullable
    Serializable convert(QName name, @Nullable Serializable value) {
        PropertyDefinition definition = dictionary.getProperty(name);
        if (value == null) {
            return null;
        }
        if (definition == null) {
            return value instanceof Collection<?> many ? new ArrayList<>(many) : value;
        }
        if (value instanceof Collection<?> many) {
            return convertMany(definition, many);
        }
        Serializable single = convertOne(definition, value);
        if (definition.isMultiValued()) {
            ArrayList<Serializable> list = new ArrayList<>();
            list.add(single);
            return list;
        }
        return single;
    }

    private static @Nullable Serializable convertMany(PropertyDefinition definition, Collection<?> many) {
        if (!definition.isMultiValued() && !isAny(definition)) {
            if (many.size() > 1) {
                throw new DictionaryException("Property " + definition.getName()
                        + " is single-valued and cannot be given " + many.size() + " values");
            }
            return many.isEmpty()
                    ? null
                    : convertOne(definition, (Serializable) many.iterator().next());
        }
        ArrayList<@Nullable Serializable> list = new ArrayList<>(many.size());
        many.forEach(item -> list.add(convertOne(definition, (Serializable) item)));
        return list;
    }

    private static boolean isAny(PropertyDefinition definition) {
        return definition.getDataType().getName().equals(DataTypeDefinition.ANY);
    }

    private static @Nullable Serializable convertOne(PropertyDefinition definition, @Nullable Serializable value) {
        if (value == null || isAny(definition)) {
            return value;
        }
        if (definition.getDataType().getName().equals(DataTypeDefinition.MLTEXT) && !(value instanceof MLText)) {
            String text = DefaultTypeConverter.INSTANCE.convert(String.class, value);
            return new MLText(I18NUtil.getContentLocale(), text);
        }
        try {
            return (Serializable) DefaultTypeConverter.INSTANCE.convert(definition.getDataType(), value);
        } catch (TypeConversionException | IllegalArgumentException e) {
            throw new TypeConversionException(
                    "The value '" + value + "' does not fit property " + definition.getName() + " of type "
                            + definition.getDataType().getName(),
                    e);
        }
    }

    /** The rows of a converted value. */
    List<PropertyRow> rows(@Nullable Serializable value) {
        List<PropertyRow> rows = new ArrayList<>(1);
        if (value instanceof Collection<?> many) {
            int index = 0;
            for (Object item : many) {
                addRows(rows, index++, (Serializable) item);
            }
            if (many.isEmpty()) {
                rows.add(PropertyRow.empty(0, ValueType.EMPTY_LIST));
            }
        } else {
            addRows(rows, PropertyRow.SINGLE, value);
        }
        return rows;
    }

    private static void addRows(List<PropertyRow> rows, int index, @Nullable Serializable value) {
        if (value instanceof MLText texts) {
            texts.forEach((locale, text) -> rows.add(PropertyRow.ofString(
                    index, locale == null ? "" : locale.toString(), ValueType.MLTEXT, text == null ? "" : text)));
            if (texts.isEmpty()) {
                rows.add(PropertyRow.empty(index, ValueType.MLTEXT));
            }
        } else {
            rows.add(row(index, value));
        }
    }

    private static PropertyRow row(int index, @Nullable Serializable value) {
        if (value == null) {
            return PropertyRow.empty(index, ValueType.NULL);
        } else if (value instanceof String text) {
            return PropertyRow.ofString(index, "", ValueType.STRING, text);
        } else if (value instanceof Boolean flag) {
            return PropertyRow.ofBoolean(index, flag);
        } else if (value instanceof Long number) {
            return PropertyRow.ofLong(index, ValueType.LONG, number);
        } else if (value instanceof Integer number) {
            return PropertyRow.ofLong(index, ValueType.INTEGER, number);
        } else if (value instanceof Float number) {
            return PropertyRow.ofDouble(index, ValueType.FLOAT, number);
        } else if (value instanceof Double number) {
            return PropertyRow.ofDouble(index, ValueType.DOUBLE, number);
        } else if (value instanceof Date date) {
            return PropertyRow.ofLong(index, ValueType.DATE, date.getTime());
        } else {
            return textualRow(index, value);
        }
    }

    private static PropertyRow textualRow(int index, Serializable value) {
        ValueType type;
        if (value instanceof NodeRef) {
            type = ValueType.NODEREF;
        } else if (value instanceof QName) {
            type = ValueType.QNAME;
        } else if (value instanceof ContentData) {
            type = ValueType.CONTENT;
        } else if (value instanceof ChildAssociationRef) {
            type = ValueType.CHILD_ASSOC_REF;
        } else if (value instanceof AssociationRef) {
            type = ValueType.ASSOC_REF;
        } else if (value instanceof Locale) {
            type = ValueType.LOCALE;
        } else if (value instanceof VersionNumber) {
            type = ValueType.VERSION_NUMBER;
        } else {
            return PropertyRow.ofBytes(index, serialized(value));
        }
        return PropertyRow.ofString(index, "", type, value.toString());
    }

    private static byte[] serialized(Serializable value) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream stream = new ObjectOutputStream(bytes)) {
            stream.writeObject(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The value that rows of one property hold, in the type that the dictionary says now. */
    @Nullable
    Serializable value(QName name, List<PropertyRow> rows) {
        PropertyRow first = rows.get(0);
        Serializable value;
        if (first.type() == ValueType.EMPTY_LIST) {
            value = new ArrayList<>();
        } else if (first.listIndex() == PropertyRow.SINGLE) {
            value = single(rows);
        } else {
            Map<Integer, List<PropertyRow>> byIndex = new TreeMap<>();
            rows.forEach(row -> byIndex.computeIfAbsent(row.listIndex(), i -> new ArrayList<>())
                    .add(row));
            ArrayList<@Nullable Serializable> list = new ArrayList<>(byIndex.size());
            byIndex.values().forEach(item -> list.add(single(item)));
            value = list;
        }
        return convert(name, value);
    }

    private static @Nullable Serializable single(List<PropertyRow> rows) {
        PropertyRow row = rows.get(0);
        if (row.type() == ValueType.MLTEXT) {
            MLText texts = new MLText();
            for (PropertyRow text : rows) {
                if (text.stringValue() != null) {
                    texts.addValue(I18NUtil.parseLocale(text.locale()), text.stringValue());
                }
            }
            return texts;
        }
        Long number = row.longValue();
        Double decimal = row.doubleValue();
        String text = row.stringValue();
        return switch (row.type()) {
            case BOOLEAN -> row.booleanValue();
            case INTEGER -> number == null ? null : number.intValue();
            case LONG -> number;
            case DATE -> number == null ? null : new Date(number);
            case FLOAT -> decimal == null ? null : decimal.floatValue();
            case DOUBLE -> decimal;
            case SERIALIZABLE -> deserialized(row.serializableValue());
            case STRING -> text;
            default -> text == null ? null : textual(row.type(), text);
        };
    }

    private static @Nullable Serializable textual(ValueType type, String text) {
        return switch (type) {
            case QNAME -> QName.createQName(text);
            case NODEREF -> new NodeRef(text);
            case CHILD_ASSOC_REF -> new ChildAssociationRef(text);
            case ASSOC_REF -> new AssociationRef(text);
            case LOCALE -> I18NUtil.parseLocale(text);
            case VERSION_NUMBER -> new VersionNumber(text);
            case CONTENT -> ContentData.createContentProperty(text);
            default -> null;
        };
    }

    private static @Nullable Serializable deserialized(byte @Nullable [] bytes) {
        if (bytes == null) {
            return null;
        }
        try (ObjectInputStream stream = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            return (Serializable) stream.readObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ClassNotFoundException e) {
            throw new TypeConversionException("A stored value is of a class that is missing", e);
        }
    }

    /** A copy that its receiver may change. */
    static @Nullable Serializable copy(@Nullable Serializable value) {
        if (value instanceof MLText texts) {
            MLText copy = new MLText();
            texts.forEach(copy::addValue);
            return copy;
        } else if (value instanceof Date date) {
            return new Date(date.getTime());
        } else if (value instanceof Collection<?> many) {
            ArrayList<@Nullable Serializable> copy = new ArrayList<>(many.size());
            many.forEach(item -> copy.add(copy((Serializable) item)));
            return copy;
        }
        return value;
    }
}
