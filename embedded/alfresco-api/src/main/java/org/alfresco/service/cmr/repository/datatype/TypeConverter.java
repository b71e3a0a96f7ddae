package org.alfresco.service.cmr.repository.datatype;

import java.util.Collection;
import java.util.Map;
import org.alfresco.service.cmr.dictionary.DataTypeDefinition;

public class TypeConverter {
    public TypeConverter() { throw new UnsupportedOperationException("TypeConverter"); }
    public final Object convert(DataTypeDefinition dataTypeDefinition, Object object) { throw new UnsupportedOperationException("TypeConverter.convert"); }
    public final <T> T convert(Class<T> type, Object object) { throw new UnsupportedOperationException("TypeConverter.convert"); }
    public final Collection<?> convert(DataTypeDefinition dataTypeDefinition, Object[] objects) { throw new UnsupportedOperationException("TypeConverter.convert"); }
    public final Collection<?> convert(DataTypeDefinition dataTypeDefinition, Collection<?> values) { throw new UnsupportedOperationException("TypeConverter.convert"); }
    public final <T> Collection<T> convert(Class<T> type, Collection<?> values) { throw new UnsupportedOperationException("TypeConverter.convert"); }
    public final boolean booleanValue(Object object) { throw new UnsupportedOperationException("TypeConverter.booleanValue"); }
    public final char charValue(Object object) { throw new UnsupportedOperationException("TypeConverter.charValue"); }
    public final byte byteValue(Object object) { throw new UnsupportedOperationException("TypeConverter.byteValue"); }
    public final short shortValue(Object object) { throw new UnsupportedOperationException("TypeConverter.shortValue"); }
    public final int intValue(Object object) { throw new UnsupportedOperationException("TypeConverter.intValue"); }
    public final long longValue(Object object) { throw new UnsupportedOperationException("TypeConverter.longValue"); }
    public final float floatValue(Object object) { throw new UnsupportedOperationException("TypeConverter.floatValue"); }
    public final double doubleValue(Object object) { throw new UnsupportedOperationException("TypeConverter.doubleValue"); }
    public final boolean isMultiValued(Object object) { throw new UnsupportedOperationException("TypeConverter.isMultiValued"); }
    public final int size(Object object) { throw new UnsupportedOperationException("TypeConverter.size"); }
    public final <T> Collection<T> getCollection(Class<T> type, Object object) { throw new UnsupportedOperationException("TypeConverter.getCollection"); }
    public final <F, T> void addConverter(Class<F> type, Class<T> type2, Converter<F, T> converter) { throw new UnsupportedOperationException("TypeConverter.addConverter"); }
    public final <F, I, T> Converter<F, T> addDynamicTwoStageConverter(Class<F> type, Class<I> type2, Class<T> type3) { throw new UnsupportedOperationException("TypeConverter.addDynamicTwoStageConverter"); }
    public final <T> Converter<Object, T> getConverter(Object object, Class<T> type) { throw new UnsupportedOperationException("TypeConverter.getConverter"); }
    public Map<Class<?>, Map<Class<?>, Converter<?, ?>>> getConverters() { throw new UnsupportedOperationException("TypeConverter.getConverters"); }
    public <F, T> Converter<F, T> getConverter(Class<F> type, Class<T> type2) { throw new UnsupportedOperationException("TypeConverter.getConverter"); }

    public interface Converter<F, T> {
        T convert(F f);
    }

    public static class DynamicTwoStageConverter<F, I, T> implements Converter<F, T> {
        public Class<F> getFrom() { throw new UnsupportedOperationException("DynamicTwoStageConverter.getFrom"); }
        public Class<I> getIntermediate() { throw new UnsupportedOperationException("DynamicTwoStageConverter.getIntermediate"); }
        public Class<T> getTo() { throw new UnsupportedOperationException("DynamicTwoStageConverter.getTo"); }
        public T convert(F f) { throw new UnsupportedOperationException("DynamicTwoStageConverter.convert"); }
    }

    public static class TwoStageConverter<F, I, T> implements Converter<F, T> {
        public T convert(F f) { throw new UnsupportedOperationException("TwoStageConverter.convert"); }
    }
}
