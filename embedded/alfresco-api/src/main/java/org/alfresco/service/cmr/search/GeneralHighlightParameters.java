package org.alfresco.service.cmr.search;

import java.util.List;

public class GeneralHighlightParameters extends HighlightParameters {
    public GeneralHighlightParameters(Integer number, Integer number2, Boolean flag, String value, String value2, Integer number3, Boolean flag2, List<FieldHighlightParameters> list) { super(number, number2, flag, value, value2); throw new UnsupportedOperationException("GeneralHighlightParameters"); }
    public String toString() { throw new UnsupportedOperationException("GeneralHighlightParameters.toString"); }
    public boolean equals(Object object) { throw new UnsupportedOperationException("GeneralHighlightParameters.equals"); }
    public int hashCode() { throw new UnsupportedOperationException("GeneralHighlightParameters.hashCode"); }
    public Integer getMaxAnalyzedChars() { throw new UnsupportedOperationException("GeneralHighlightParameters.getMaxAnalyzedChars"); }
    public Boolean getUsePhraseHighlighter() { throw new UnsupportedOperationException("GeneralHighlightParameters.getUsePhraseHighlighter"); }
    public List<FieldHighlightParameters> getFields() { throw new UnsupportedOperationException("GeneralHighlightParameters.getFields"); }
}
