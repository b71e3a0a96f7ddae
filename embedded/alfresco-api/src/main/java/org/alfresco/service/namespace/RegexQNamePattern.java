package org.alfresco.service.namespace;

import java.util.regex.Pattern;

/** Matches qualified names by regular expressions: of the namespace and of the local name, or of the full form. */
public class RegexQNamePattern implements QNamePattern {
    public static final QNamePattern MATCH_ALL = new QNamePattern() {
        @Override
        public boolean isMatch(QName qname) {
            return true;
        }

        @Override
        public String toString() {
            return "*";
        }
    };

    private final Pattern namespace;
    private final Pattern name;

    public RegexQNamePattern(String namespaceUriPattern, String localNamePattern) {
        this.namespace = Pattern.compile(namespaceUriPattern);
        this.name = Pattern.compile(localNamePattern);
    }

    public RegexQNamePattern(String combinedPattern) {
        this.namespace = null;
        this.name = Pattern.compile(combinedPattern);
    }

    @Override
    public boolean isMatch(QName qname) {
        return namespace == null
                ? name.matcher(qname.toString()).matches()
                : namespace.matcher(qname.getNamespaceURI()).matches()
                        && name.matcher(qname.getLocalName()).matches();
    }

    @Override
    public String toString() {
        return namespace == null ? name.pattern() : "{" + namespace.pattern() + "}" + name.pattern();
    }
}
