package org.alfresco.service.cmr.repository.datatype;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.alfresco.service.cmr.dictionary.DataTypeDefinition;

/** Converts values between Java types by registered converters, which super-types of the source may provide. */
public class TypeConverter {
    private final Map<Class<?>, Map<Class<?>, Converter<?, ?>>> conversions = new ConcurrentHashMap<>();

    public TypeConverter() {}

    public final Object convert(DataTypeDefinition propertyType, Object value) {
        if (value == null) {
            return null;
        }
        try {
            return convert(Class.forName(propertyType.getJavaClassName()), value);
        } catch (ClassNotFoundException e) {
            throw new TypeConversionException("No Java class for " + propertyType.getName(), e);
        }
    }

    public final Collection<?> convert(DataTypeDefinition propertyType, Object[] values) {
        return values == null ? null : convert(propertyType, List.of(values));
    }

    public final Collection<?> convert(DataTypeDefinition propertyType, Collection<?> values) {
        if (values == null) {
            return null;
        }
        List<Object> converted = new ArrayList<>(values.size());
        for (Object value : values) {
            converted.add(convert(propertyType, value));
        }
        return converted;
    }

    /** @throws TypeConversionException where there is no way from the value's type to the wanted one */
    public final <T> T convert(Class<T> c, Object value) {
        if (value == null) {
            return null;
        }
        if (c.isInstance(value)) {
            return c.cast(value);
        }
        Converter<Object, T> converter = getConverter(value, c);
        if (converter == null) {
            throw new TypeConversionException("There is no conversion registered for the value: "
                    + value.getClass().getName() + " to " + c.getName());
        }
        return converter.convert(value);
    }

    public final <T> Collection<T> convert(Class<T> c, Collection<?> values) {
        if (values == null) {
            return null;
        }
        List<T> converted = new ArrayList<>(values.size());
        for (Object value : values) {
            converted.add(convert(c, value));
        }
        return converted;
    }

    public final boolean booleanValue(Object value) {
        return convert(Boolean.class, value);
    }

    public final char charValue(Object value) {
        return convert(Character.class, value);
    }

    public final byte byteValue(Object value) {
        return value instanceof Number number ? number.byteValue() : convert(Byte.class, value);
    }

    public final short shortValue(Object value) {
        return value instanceof Number number ? number.shortValue() : convert(Short.class, value);
    }

    public final int intValue(Object value) {
        return value instanceof Number number ? number.intValue() : convert(Integer.class, value);
    }

    public final long longValue(Object value) {
        return value instanceof Number number ? number.longValue() : convert(Long.class, value);
    }

    public final float floatValue(Object value) {
        return value instanceof Number number ? number.floatValue() : convert(Float.class, value);
    }

    public final double doubleValue(Object value) {
        return value instanceof Number number ? number.doubleValue() : convert(Double.class, value);
    }

    public final boolean isMultiValued(Object value) {
        return value instanceof Collection;
    }

    public final int size(Object value) {
        return value instanceof Collection<?> values ? values.size() : 1;
    }

    public final <T> Collection<T> getCollection(Class<T> c, Object value) {
        return value instanceof Collection<?> values
                ? convert(c, values)
                : Collections.singletonList(convert(c, value));
    }

    public final <F, T> void addConverter(Class<F> source, Class<T> destination, Converter<F, T> converter) {
        conversions.computeIfAbsent(source, from -> new ConcurrentHashMap<>()).put(destination, converter);
    }

    /** Goes by way of a third type. */
    public final <F, I, T> Converter<F, T> addDynamicTwoStageConverter(
            Class<F> source, Class<I> intermediate, Class<T> destination) {
        Converter<F, T> converter = value -> convert(destination, convert(intermediate, value));
        addConverter(source, destination, converter);
        return converter;
    }

    @SuppressWarnings("unchecked")
    public final <T> Converter<Object, T> getConverter(Object value, Class<T> dest) {
        return value == null ? null : (Converter<Object, T>) (Converter<?, T>) getConverter(value.getClass(), dest);
    }

    public Map<Class<?>, Map<Class<?>, Converter<?, ?>>> getConverters() {
        return conversions;
    }

    /** @return null where there is no way */
    @SuppressWarnings("unchecked")
    public <F, T> Converter<F, T> getConverter(Class<F> source, Class<T> dest) {
        for (Class<?> type = source; type != null; type = type.getSuperclass()) {
            Converter<?, ?> own = ownConverter(type, dest);
            if (own != null) {
                return (Converter<F, T>) own;
            }
            for (Class<?> implemented : type.getInterfaces()) {
                Converter<?, ?> inherited = ownConverter(implemented, dest);
                if (inherited != null) {
                    return (Converter<F, T>) inherited;
                }
            }
        }
        return null;
    }

    private Converter<?, ?> ownConverter(Class<?> source, Class<?> dest) {
        Map<Class<?>, Converter<?, ?>> from = conversions.get(source);
        return from == null ? null : from.get(dest);
    }

    /** Converts from one type to another. */
    public interface Converter<F, T> {
        T convert(F source);
    }
}
