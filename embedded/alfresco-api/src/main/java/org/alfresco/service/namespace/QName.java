package org.alfresco.service.namespace;

import java.io.Serializable;

public final class QName implements QNamePattern, Serializable, Cloneable, Comparable<QName> {
    public static final String EMPTY_URI_SUBSTITUTE = ".empty";
    public static final char NAMESPACE_PREFIX = ':';
    public static final char NAMESPACE_BEGIN = '{';
    public static final char NAMESPACE_END = '}';
    public static final int MAX_LENGTH = 255;
    public static QName createQName(String value, String value2) throws InvalidQNameException { throw new UnsupportedOperationException("QName.createQName"); }
    public static QName createQName(String value, String value2, NamespacePrefixResolver namespacePrefixResolver) throws InvalidQNameException, NamespaceException { throw new UnsupportedOperationException("QName.createQName"); }
    public static QName createQName(String value, NamespacePrefixResolver namespacePrefixResolver) throws InvalidQNameException, NamespaceException { throw new UnsupportedOperationException("QName.createQName"); }
    public static QName createQName(String value) throws InvalidQNameException { throw new UnsupportedOperationException("QName.createQName"); }
    public static QName createQNameWithValidLocalName(String value, String value2) { throw new UnsupportedOperationException("QName.createQNameWithValidLocalName"); }
    public static String createValidLocalName(String value) { throw new UnsupportedOperationException("QName.createValidLocalName"); }
    public static String[] splitPrefixedQName(String value) throws InvalidQNameException, NamespaceException { throw new UnsupportedOperationException("QName.splitPrefixedQName"); }
    public Object clone() throws CloneNotSupportedException { throw new UnsupportedOperationException("QName.clone"); }
    public String getLocalName() { throw new UnsupportedOperationException("QName.getLocalName"); }
    public String getNamespaceURI() { throw new UnsupportedOperationException("QName.getNamespaceURI"); }
    public QName getPrefixedQName(NamespacePrefixResolver namespacePrefixResolver) { throw new UnsupportedOperationException("QName.getPrefixedQName"); }
    public boolean equals(Object object) { throw new UnsupportedOperationException("QName.equals"); }
    public boolean isMatch(QName qname) { throw new UnsupportedOperationException("QName.isMatch"); }
    public int hashCode() { throw new UnsupportedOperationException("QName.hashCode"); }
    public String toString() { throw new UnsupportedOperationException("QName.toString"); }
    public int compareTo(QName qname) { throw new UnsupportedOperationException("QName.compareTo"); }
    public String toPrefixString() { throw new UnsupportedOperationException("QName.toPrefixString"); }
    public String getPrefixString() { throw new UnsupportedOperationException("QName.getPrefixString"); }
    public String toPrefixString(NamespacePrefixResolver namespacePrefixResolver) { throw new UnsupportedOperationException("QName.toPrefixString"); }
    public static QName resolveToQName(NamespacePrefixResolver namespacePrefixResolver, String value) { throw new UnsupportedOperationException("QName.resolveToQName"); }
    public static String resolveToQNameString(NamespacePrefixResolver namespacePrefixResolver, String value) { throw new UnsupportedOperationException("QName.resolveToQNameString"); }
}
