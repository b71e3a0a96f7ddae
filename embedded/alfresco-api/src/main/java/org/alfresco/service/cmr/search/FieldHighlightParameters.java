package org.alfresco.service.cmr.search;

import java.util.Objects;

/** How one field is highlighted, where it differs from the rest. */
public class FieldHighlightParameters extends HighlightParameters {
    private final String field;

    public FieldHighlightParameters(
            String field,
            Integer snippetCount,
            Integer fragmentSize,
            Boolean mergeContiguous,
            String prefix,
            String postfix) {
        super(snippetCount, fragmentSize, mergeContiguous, prefix, postfix);
        this.field = field;
    }

    public String getField() {
        return field;
    }

    @Override
    public boolean equals(Object object) {
        return this == object
                || object != null
                        && getClass() == object.getClass()
                        && object instanceof FieldHighlightParameters other
                        && super.equals(object)
                        && Objects.equals(field, other.field);
    }

    @Override
    public int hashCode() {
        return Objects.hash(super.hashCode(), field);
    }

    @Override
    public String toString() {
        return "FieldHighlightParameters [" + "field=" + field + ", " + super.toString() + "]";
    }
}
