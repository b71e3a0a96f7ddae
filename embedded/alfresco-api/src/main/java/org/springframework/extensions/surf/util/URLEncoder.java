package org.springframework.extensions.surf.util;

import java.nio.charset.StandardCharsets;

/** Percent encoding of text in UTF-8. */
public final class URLEncoder {

    private static final String UNRESERVED = "-_.!~*'()";
    private static final String URI_CHARACTERS = UNRESERVED + "/:@?=&+$,;#";
    private static final String DIGITS = "0123456789abcdef";

    private URLEncoder() {}

    /** Encodes every character that is not unreserved in RFC 2396, the slash too. */
    public static String encode(String s) {
        return encodeUriComponent(s);
    }

    /** Encodes every character that is not unreserved in RFC 2396, the slash too. */
    public static String encodeUriComponent(String s) {
        return encode(s, UNRESERVED);
    }

    /** Encodes text that is a whole URI: its delimiters stay. */
    public static String encodeUri(String s) {
        return encode(s, URI_CHARACTERS);
    }

    private static String encode(String s, String kept) {
        StringBuilder encoded = new StringBuilder(s.length() + 16);
        for (byte b : s.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            if (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || kept.indexOf(c) >= 0) {
                encoded.append(c);
            } else {
                encoded.append('%').append(DIGITS.charAt(c >> 4)).append(DIGITS.charAt(c & 0xf));
            }
        }
        return encoded.toString();
    }
}
