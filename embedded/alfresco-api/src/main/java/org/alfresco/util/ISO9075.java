package org.alfresco.util;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.alfresco.service.namespace.NamespacePrefixResolver;
import org.alfresco.service.namespace.QName;

/** Encodes any text as an XML name, as ISO 9075-14 does: {@code _xHHHH_} for what a name cannot hold. */
public class ISO9075 {
    private static final Pattern ENCODED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private ISO9075() {}

    public static String encode(String toEncode) {
        if (toEncode == null || toEncode.isEmpty()) {
            return toEncode;
        }
        StringBuilder encoded = new StringBuilder(toEncode.length() + 8);
        for (int i = 0; i < toEncode.length(); i++) {
            char ch = toEncode.charAt(i);
            boolean valid = i == 0 ? isNameStart(ch) : isNamePart(ch);
            boolean looksEncoded = ch == '_'
                    && ENCODED.matcher(toEncode).region(i, toEncode.length()).lookingAt();
            if (valid && !looksEncoded) {
                encoded.append(ch);
            } else {
                encoded.append(String.format("_x%04x_", (int) ch));
            }
        }
        return encoded.toString();
    }

    public static String decode(String toDecode) {
        if (toDecode == null || toDecode.indexOf("_x") < 0) {
            return toDecode;
        }
        Matcher matcher = ENCODED.matcher(toDecode);
        StringBuilder decoded = new StringBuilder();
        while (matcher.find()) {
            String ch = String.valueOf((char) Integer.parseInt(matcher.group(1), 16));
            matcher.appendReplacement(decoded, Matcher.quoteReplacement(ch));
        }
        return matcher.appendTail(decoded).toString();
    }

    public static String getXPathName(QName qName, NamespacePrefixResolver nspr) {
        return QName.createQName(qName.getNamespaceURI(), encode(qName.getLocalName()))
                .toPrefixString(nspr);
    }

    public static String getXPathName(QName qName) {
        return "{" + qName.getNamespaceURI() + "}" + encode(qName.getLocalName());
    }

    public static QName parseXPathName(String str) {
        return QName.createQName(decode(str));
    }

    private static boolean isNameStart(char ch) {
        return Character.isLetter(ch) || ch == '_';
    }

    private static boolean isNamePart(char ch) {
        return Character.isLetterOrDigit(ch) || ch == '_' || ch == '-' || ch == '.' || combines(ch);
    }

    private static boolean combines(char ch) {
        int type = Character.getType(ch);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }
}
