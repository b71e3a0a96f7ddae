package org.alfresco.service.cmr.search;

import java.util.List;
import java.util.Objects;

/** How the fields of a result are highlighted. */
public class GeneralHighlightParameters extends HighlightParameters {
    private final Integer maxAnalyzedChars;
    private final Boolean usePhraseHighlighter;
    private final List<FieldHighlightParameters> fields;

    public GeneralHighlightParameters(
            Integer snippetCount,
            Integer fragmentSize,
            Boolean mergeContiguous,
            String prefix,
            String postfix,
            Integer maxAnalyzedChars,
            Boolean usePhraseHighlighter,
            List<FieldHighlightParameters> fields) {
        super(snippetCount, fragmentSize, mergeContiguous, prefix, postfix);
        this.maxAnalyzedChars = maxAnalyzedChars;
        this.usePhraseHighlighter = usePhraseHighlighter;
        this.fields = fields;
    }

    public Integer getMaxAnalyzedChars() {
        return maxAnalyzedChars;
    }

    public Boolean getUsePhraseHighlighter() {
        return usePhraseHighlighter;
    }

    public List<FieldHighlightParameters> getFields() {
        return fields;
    }

    @Override
    public boolean equals(Object object) {
        return this == object
                || object != null
                        && getClass() == object.getClass()
                        && object instanceof GeneralHighlightParameters other
                        && super.equals(object)
                        && Objects.equals(maxAnalyzedChars, other.maxAnalyzedChars)
                        && Objects.equals(usePhraseHighlighter, other.usePhraseHighlighter)
                        && Objects.equals(fields, other.fields);
    }

    @Override
    public int hashCode() {
        return Objects.hash(super.hashCode(), maxAnalyzedChars, usePhraseHighlighter, fields);
    }

    @Override
    public String toString() {
        return "GeneralHighlightParameters [" + "maxAnalyzedChars=" + maxAnalyzedChars + ", " + "usePhraseHighlighter="
                + usePhraseHighlighter + ", " + "fields=" + fields + ", " + super.toString() + "]";
    }
}
