package org.alfresco.service.namespace;



public class RegexQNamePattern implements QNamePattern {
    public static final QNamePattern MATCH_ALL = null /*TODO value*/;
    public RegexQNamePattern(String value, String value2) { throw new UnsupportedOperationException("RegexQNamePattern"); }
    public RegexQNamePattern(String value) { throw new UnsupportedOperationException("RegexQNamePattern"); }
    public String toString() { throw new UnsupportedOperationException("RegexQNamePattern.toString"); }
    public boolean isMatch(QName qname) { throw new UnsupportedOperationException("RegexQNamePattern.isMatch"); }
}
