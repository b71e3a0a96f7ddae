package org.alfresco.service.cmr.search;



public abstract class HighlightParameters {
    public HighlightParameters(Integer number, Integer number2, Boolean flag, String value, String value2) { throw new UnsupportedOperationException("HighlightParameters"); }
    public boolean equals(Object object) { throw new UnsupportedOperationException("HighlightParameters.equals"); }
    public int hashCode() { throw new UnsupportedOperationException("HighlightParameters.hashCode"); }
    public String toString() { throw new UnsupportedOperationException("HighlightParameters.toString"); }
    public Integer getSnippetCount() { throw new UnsupportedOperationException("HighlightParameters.getSnippetCount"); }
    public Integer getFragmentSize() { throw new UnsupportedOperationException("HighlightParameters.getFragmentSize"); }
    public Boolean getMergeContiguous() { throw new UnsupportedOperationException("HighlightParameters.getMergeContiguous"); }
    public String getPrefix() { throw new UnsupportedOperationException("HighlightParameters.getPrefix"); }
    public String getPostfix() { throw new UnsupportedOperationException("HighlightParameters.getPostfix"); }
}
