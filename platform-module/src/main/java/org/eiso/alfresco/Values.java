package org.eiso.alfresco;

import java.io.Serializable;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.alfresco.service.cmr.repository.MLText;
import org.alfresco.service.namespace.QName;
import org.jspecify.annotations.Nullable;

/** Reads property values of a node as the types they are meant to be. */
public final class Values {

    private final Map<QName, Serializable> properties;

    public Values(Map<QName, Serializable> properties) {
        this.properties = properties;
    }

    public @Nullable String text(QName name) {
        Serializable value = properties.get(name);
        if (value instanceof MLText texts) {
            return texts.getDefaultValue();
        }
        return value == null ? null : value.toString();
    }

    /** @throws IllegalStateException if there is none */
    public String requireText(QName name) {
        String text = text(name);
        if (text == null) {
            throw new IllegalStateException("No " + name);
        }
        return text;
    }

    public List<String> texts(QName name) {
        Serializable value = properties.get(name);
        if (value == null) {
            return List.of();
        }
        if (value instanceof Collection<?> many) {
            return many.stream().map(String::valueOf).toList();
        }
        return List.of(value.toString());
    }

    public int number(QName name) {
        Serializable value = properties.get(name);
        return value instanceof Number number ? number.intValue() : 0;
    }

    public long longNumber(QName name) {
        Serializable value = properties.get(name);
        return value instanceof Number number ? number.longValue() : 0;
    }

    public @Nullable Instant instant(QName name) {
        Serializable value = properties.get(name);
        return value instanceof Date date ? date.toInstant() : null;
    }

    public <T> @Nullable T value(QName name, Class<T> type) {
        Serializable value = properties.get(name);
        return type.isInstance(value) ? type.cast(value) : null;
    }
}
