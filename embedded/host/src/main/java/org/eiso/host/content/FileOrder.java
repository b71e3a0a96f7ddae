package org.eiso.host.content;

import java.io.Serializable;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import org.alfresco.service.cmr.model.FileInfo;
import org.alfresco.service.namespace.QName;
import org.alfresco.util.Pair;
import org.jspecify.annotations.Nullable;
import org.springframework.extensions.surf.util.I18NUtil;

/** Sorts files by their properties: text as the reader's language does, and what lacks the property first. */
final class FileOrder {
    private final Collator collator = Collator.getInstance(I18NUtil.getLocale());

    /** Properties, the most important first, each with whether it ascends. */
    Comparator<FileInfo> by(List<Pair<QName, Boolean>> properties) {
        Comparator<FileInfo> order = (a, b) -> 0;
        for (Pair<QName, Boolean> property : properties) {
            Comparator<FileInfo> next = (a, b) -> compare(
                    a.getProperties().get(property.getFirst()),
                    b.getProperties().get(property.getFirst()));
            order = order.thenComparing(Boolean.FALSE.equals(property.getSecond()) ? next.reversed() : next);
        }
        return order;
    }

    @SuppressWarnings("unchecked")
    private int compare(@Nullable Serializable a, @Nullable Serializable b) {
        if (a == null || b == null) {
            return Boolean.compare(a != null, b != null);
        }
        if (a instanceof String textA && b instanceof String textB) {
            return collator.compare(textA, textB);
        }
        return a instanceof Comparable<?> && a.getClass() == b.getClass()
                ? ((Comparable<Object>) a).compareTo(b)
                : collator.compare(a.toString(), b.toString());
    }
}
