package org.eiso.host.search.database;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The order of nodes by their values: texts by the Vietnamese alphabet as in the index, what has no value last. */
final class OrderedNodes implements Comparator<OrderedNode> {
    private final Collator alphabet = Collator.getInstance(ULocale.forLanguageTag("vi"));
    private final List<Boolean> ascending;

    /**
     * @param ascending the direction of each value
     */
    OrderedNodes(List<Boolean> ascending) {
        this.ascending = ascending;
    }

    @Override
    public int compare(OrderedNode one, OrderedNode other) {
        for (int i = 0; i < ascending.size(); i++) {
            int order = compare(one.keys().get(i), other.keys().get(i), ascending.get(i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    @SuppressWarnings("unchecked")
    private int compare(@Nullable Object one, @Nullable Object other, boolean upwards) {
        if (one == null || other == null) {
            return one == other ? 0 : one == null ? 1 : -1;
        }
        int order = one instanceof String text
                ? alphabet.compare(text, (String) other)
                : ((Comparable<Object>) one).compareTo(other);
        return upwards ? order : -order;
    }
}
