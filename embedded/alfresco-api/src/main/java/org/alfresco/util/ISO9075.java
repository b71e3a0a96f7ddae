package org.alfresco.util;

import org.alfresco.service.namespace.NamespacePrefixResolver;
import org.alfresco.service.namespace.QName;

public class ISO9075 {
    public static String encodeSQL(String value) { throw new UnsupportedOperationException("ISO9075.encodeSQL"); }
    public static String encode(String value) { throw new UnsupportedOperationException("ISO9075.encode"); }
    public static String decode(String value) { throw new UnsupportedOperationException("ISO9075.decode"); }
    public static String getXPathName(QName qname, NamespacePrefixResolver namespacePrefixResolver) { throw new UnsupportedOperationException("ISO9075.getXPathName"); }
    public static String getXPathName(QName qname) { throw new UnsupportedOperationException("ISO9075.getXPathName"); }
    public static QName parseXPathName(String value) { throw new UnsupportedOperationException("ISO9075.parseXPathName"); }
    public static Object lowerCaseEncodedSQL(String value) { throw new UnsupportedOperationException("ISO9075.lowerCaseEncodedSQL"); }
}
