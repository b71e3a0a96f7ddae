package org.eiso.host.search.query;

import java.util.Map;

/**
 * What a query in the full text search language leaves open.
 *
 * @param defaultField the field of terms that name none
 * @param operator what stands between terms when nothing is written
 * @param fieldOperator the same within the brackets of a field
 * @param templates fields that stand for templates over other fields, by name
 */
public record AftsOptions(
        String defaultField, Operator operator, Operator fieldOperator, Map<String, String> templates) {
    public AftsOptions {
        templates = Map.copyOf(templates);
    }

    /** Between terms. */
    public enum Operator {
        AND,
        OR
    }
}
