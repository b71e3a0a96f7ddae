package org.alfresco.service.cmr.search;



public class FieldHighlightParameters extends HighlightParameters {
    public FieldHighlightParameters(String value, Integer number, Integer number2, Boolean flag, String value2, String value3) { super(number, number2, flag, value, value2); throw new UnsupportedOperationException("FieldHighlightParameters"); }
    public String toString() { throw new UnsupportedOperationException("FieldHighlightParameters.toString"); }
    public String getField() { throw new UnsupportedOperationException("FieldHighlightParameters.getField"); }
    public boolean equals(Object object) { throw new UnsupportedOperationException("FieldHighlightParameters.equals"); }
    public int hashCode() { throw new UnsupportedOperationException("FieldHighlightParameters.hashCode"); }
}
