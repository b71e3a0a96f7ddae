package org.alfresco.service.cmr.repository.datatype;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Date;
import java.util.Locale;
import java.util.function.Function;
import org.alfresco.service.cmr.repository.AssociationRef;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.MLText;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.namespace.QName;
import org.alfresco.util.ISO8601DateFormat;
import org.alfresco.util.VersionNumber;
import org.springframework.extensions.surf.util.I18NUtil;

/** The conversions between the Java types of the dictionary's data types. */
public class DefaultTypeConverter extends TypeConverter {
    @SuppressWarnings("NonFinalStaticField") // so declared by the API
    public static TypeConverter INSTANCE = new DefaultTypeConverter();

    private DefaultTypeConverter() {
        fromString();
        fromNumbers();
        toText();
        addConverter(Boolean.class, Long.class, value -> value ? 1L : 0L);
        addConverter(Boolean.class, Integer.class, value -> value ? 1 : 0);
        addConverter(Date.class, Long.class, Date::getTime);
        addConverter(MLText.class, String.class, MLText::getDefaultValue);
    }

    private void fromString() {
        addConverter(String.class, Boolean.class, Boolean::valueOf);
        addConverter(String.class, Character.class, value -> value.isEmpty() ? null : value.charAt(0));
        addConverter(String.class, Number.class, value -> number(value, BigDecimal::new));
        addConverter(String.class, Byte.class, value -> number(value, Byte::valueOf));
        addConverter(String.class, Short.class, value -> number(value, Short::valueOf));
        addConverter(String.class, Integer.class, value -> number(value, Integer::valueOf));
        addConverter(String.class, Long.class, value -> number(value, Long::valueOf));
        addConverter(String.class, Float.class, value -> number(value, Float::valueOf));
        addConverter(String.class, Double.class, value -> number(value, Double::valueOf));
        addConverter(String.class, BigInteger.class, value -> number(value, BigInteger::new));
        addConverter(String.class, BigDecimal.class, value -> number(value, BigDecimal::new));
        addConverter(String.class, Date.class, ISO8601DateFormat::parse);
        addConverter(String.class, QName.class, QName::createQName);
        addConverter(String.class, ContentData.class, ContentData::createContentProperty);
        addConverter(String.class, NodeRef.class, NodeRef::new);
        addConverter(String.class, StoreRef.class, StoreRef::new);
        addConverter(String.class, ChildAssociationRef.class, ChildAssociationRef::new);
        addConverter(String.class, AssociationRef.class, AssociationRef::new);
        addConverter(String.class, Locale.class, I18NUtil::parseLocale);
        addConverter(String.class, MLText.class, MLText::new);
        addConverter(String.class, VersionNumber.class, VersionNumber::new);
    }

    private void fromNumbers() {
        addConverter(Number.class, Boolean.class, value -> value.longValue() > 0);
        addConverter(Number.class, Byte.class, Number::byteValue);
        addConverter(Number.class, Short.class, Number::shortValue);
        addConverter(Number.class, Integer.class, Number::intValue);
        addConverter(Number.class, Long.class, Number::longValue);
        addConverter(Number.class, Float.class, Number::floatValue);
        addConverter(Number.class, Double.class, Number::doubleValue);
        addConverter(Number.class, Date.class, value -> new Date(value.longValue()));
    }

    private void toText() {
        addConverter(Object.class, String.class, Object::toString);
        addConverter(Date.class, String.class, ISO8601DateFormat::format);
        addConverter(Locale.class, String.class, Locale::toString);
        addConverter(Class.class, String.class, Class::getName);
    }

    private static <T> T number(String value, Function<String, T> parser) {
        try {
            return parser.apply(value);
        } catch (NumberFormatException e) {
            throw new TypeConversionException("Not a number: " + value, e);
        }
    }
}
