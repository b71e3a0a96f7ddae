package org.eiso.alfresco;

import java.util.ArrayList;
import java.util.List;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;

/** Builds queries of the Alfresco full text search language; every value is quoted and escaped here and nowhere else. */
public final class AftsQuery {

    private final List<String> conjuncts = new ArrayList<>();

    /** Nodes of this type and its subtypes. */
    public AftsQuery type(QName type) {
        conjuncts.add("TYPE:" + quoted(field(type)));
        return this;
    }

    /** Nodes with exactly this value in an untokenised property. */
    public AftsQuery is(QName property, String value) {
        conjuncts.add("=" + field(property) + ":" + quoted(value));
        return this;
    }

    /** Nodes with one of these values in an untokenised property. */
    public AftsQuery isOneOf(QName property, List<String> values) {
        conjuncts.add("("
                + String.join(
                        " OR ",
                        values.stream()
                                .map(value -> "=" + field(property) + ":" + quoted(value))
                                .toList())
                + ")");
        return this;
    }

    /** Nodes that match one of these clauses. */
    public AftsQuery anyOf(List<String> clauses) {
        conjuncts.add("(" + String.join(" OR ", clauses) + ")");
        return this;
    }

    /** A word or phrase in a field, weighted; for {@link #anyOf}. */
    public static String text(String field, String phrase, int boost) {
        String clause = field + ":" + quoted(phrase);
        return boost == 1 ? clause : clause + "^" + boost;
    }

    /** A property's beginning, in an untokenised field of letters and digits only; for {@link #anyOf}. */
    public static String startsWith(QName property, String letters, int boost) {
        if (!letters.chars().allMatch(Character::isLetterOrDigit)) {
            throw new IllegalArgumentException("Letters and digits only: " + letters);
        }
        return field(property) + ":" + letters + "*^" + boost;
    }

    /** The name of a property in queries. */
    public static String field(QName property) {
        if (property.getNamespaceURI().equals(IsoModel.URI)) {
            return IsoModel.PREFIX + ":" + property.getLocalName();
        }
        if (property.getNamespaceURI().equals(NamespaceService.CONTENT_MODEL_1_0_URI)) {
            return NamespaceService.CONTENT_MODEL_PREFIX + ":" + property.getLocalName();
        }
        throw new IllegalArgumentException("No prefix for " + property);
    }

    static String quoted(String value) {
        return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    @Override
    public String toString() {
        return String.join(" AND ", conjuncts);
    }
}
