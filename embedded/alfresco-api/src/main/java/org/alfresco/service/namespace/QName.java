package org.alfresco.service.namespace;

import java.io.Serializable;
import java.util.Collection;
import java.util.Objects;

/** A qualified name: a namespace URI and a local name; optionally the prefix by which it is shown. */
public final class QName implements QNamePattern, Serializable, Cloneable, Comparable<QName> {
    private static final long serialVersionUID = 1L;

    public static final String EMPTY_URI_SUBSTITUTE = ".empty";
    public static final char NAMESPACE_PREFIX = ':';
    public static final char NAMESPACE_BEGIN = '{';
    public static final char NAMESPACE_END = '}';
    public static final int MAX_LENGTH = 255;

    private final String namespaceURI;
    private final String localName;
    private final int hash;
    private final String prefix;

    private QName(String namespaceURI, String localName, String prefix) {
        this.namespaceURI = namespaceURI == null ? NamespaceService.DEFAULT_URI : namespaceURI;
        this.localName = localName;
        this.prefix = prefix;
        this.hash = 31 * this.namespaceURI.hashCode() + localName.hashCode();
    }

    public static QName createQName(String namespaceURI, String localName) throws InvalidQNameException {
        checkLocalName(localName);
        return new QName(namespaceURI, localName, null);
    }

    public static QName createQName(String prefix, String localName, NamespacePrefixResolver prefixResolver)
            throws InvalidQNameException, NamespaceException {
        checkLocalName(localName);
        String usedPrefix = prefix == null ? NamespaceService.DEFAULT_PREFIX : prefix;
        String uri = prefixResolver.getNamespaceURI(usedPrefix);
        if (uri == null) {
            throw new NamespaceException("Namespace prefix " + usedPrefix + " is not mapped to a namespace URI");
        }
        return new QName(uri, localName, usedPrefix);
    }

    /** Reads {@code prefix:localName}. */
    public static QName createQName(String qname, NamespacePrefixResolver prefixResolver)
            throws InvalidQNameException, NamespaceException {
        String[] parts = splitPrefixedQName(qname);
        return createQName(parts[0], parts[1], prefixResolver);
    }

    /** Reads {@code {uri}localName}. */
    public static QName createQName(String qname) throws InvalidQNameException {
        if (qname == null || qname.isEmpty()) {
            throw new InvalidQNameException("A qualified name must not be empty");
        }
        int end = qname.charAt(0) == NAMESPACE_BEGIN ? qname.indexOf(NAMESPACE_END) : -1;
        if (qname.charAt(0) == NAMESPACE_BEGIN && end < 0) {
            throw new InvalidQNameException("Not a qualified name: " + qname);
        }
        String uri = end < 0 ? NamespaceService.DEFAULT_URI : qname.substring(1, end);
        return createQName(uri, qname.substring(end + 1));
    }

    /** Cuts the local name to {@link #MAX_LENGTH} characters where it is longer. */
    public static QName createQNameWithValidLocalName(String namespaceURI, String localName) {
        return createQName(namespaceURI, createValidLocalName(localName));
    }

    /** Makes a usable local name of any text, such as a file name. */
    public static String createValidLocalName(String name) {
        if (name == null || name.isEmpty()) {
            throw new IllegalArgumentException("A local name must not be empty");
        }
        return name.length() > MAX_LENGTH ? name.substring(0, MAX_LENGTH) : name;
    }

    /** Splits {@code prefix:localName} into its two parts; the prefix may be empty. */
    public static String[] splitPrefixedQName(String qname) throws InvalidQNameException, NamespaceException {
        if (qname == null || qname.isEmpty()) {
            throw new InvalidQNameException("A qualified name must not be empty");
        }
        int colon = qname.indexOf(NAMESPACE_PREFIX);
        if (colon == qname.length() - 1) {
            throw new InvalidQNameException("Not a qualified name: " + qname);
        }
        return colon < 0
                ? new String[] {NamespaceService.DEFAULT_PREFIX, qname}
                : new String[] {qname.substring(0, colon), qname.substring(colon + 1)};
    }

    private static void checkLocalName(String localName) {
        if (localName == null || localName.isEmpty()) {
            throw new InvalidQNameException("A qualified name needs a local name");
        }
    }

    public String getLocalName() {
        return localName;
    }

    public String getNamespaceURI() {
        return namespaceURI;
    }

    /** This name with the (first) prefix that the resolver knows for its namespace. */
    public QName getPrefixedQName(NamespacePrefixResolver resolver) {
        Collection<String> prefixes = resolver.getPrefixes(namespaceURI);
        if (prefixes.isEmpty()) {
            throw new NamespaceException("A namespace prefix is not registered for uri " + namespaceURI);
        }
        return new QName(namespaceURI, localName, prefixes.iterator().next());
    }

    @Override
    public Object clone() throws CloneNotSupportedException {
        return super.clone();
    }

    @Override
    public boolean equals(Object object) {
        return this == object
                || (object instanceof QName other
                        && hash == other.hash
                        && localName.equals(other.localName)
                        && namespaceURI.equals(other.namespaceURI));
    }

    @Override
    public boolean isMatch(QName qname) {
        return equals(qname);
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public String toString() {
        return NAMESPACE_BEGIN + namespaceURI + NAMESPACE_END + localName;
    }

    @Override
    public int compareTo(QName qname) {
        int byNamespace = namespaceURI.compareTo(qname.namespaceURI);
        return byNamespace != 0 ? byNamespace : localName.compareTo(qname.localName);
    }

    /** {@code prefix:localName} where the prefix is known, else the full form. */
    public String toPrefixString() {
        return prefix == null ? toString() : getPrefixString();
    }

    public String getPrefixString() {
        return prefix == null ? localName : prefix + NAMESPACE_PREFIX + localName;
    }

    public String toPrefixString(NamespacePrefixResolver prefixResolver) {
        Collection<String> prefixes = prefixResolver.getPrefixes(namespaceURI);
        if (prefixes.isEmpty()) {
            return toString();
        }
        String first = Objects.requireNonNull(prefixes.iterator().next());
        return first.isEmpty() ? localName : first + NAMESPACE_PREFIX + localName;
    }

    /** Reads either form: {@code {uri}localName} or {@code prefix:localName}. */
    public static QName resolveToQName(NamespacePrefixResolver prefixResolver, String str) {
        if (str == null || str.isEmpty()) {
            return null;
        }
        return str.charAt(0) == NAMESPACE_BEGIN ? createQName(str) : createQName(str, prefixResolver);
    }

    public static String resolveToQNameString(NamespacePrefixResolver prefixResolver, String str) {
        QName qname = resolveToQName(prefixResolver, str);
        return qname == null ? null : qname.toString();
    }
}
