package org.eiso.host.search.query;

/** Escapes of the search language: {@code \} before a character, or {@code \}{@code uXXXX}. */
final class Escapes {
    private static final int HEX_DIGITS = 4;
    private static final int HEX = 16;

    private Escapes() {}

    /** Appends what the escape at this position stands for; returns the position of its last character. */
    static int append(String source, int backslash, StringBuilder target) {
        char escaped = source.charAt(backslash + 1);
        int last = backslash + 1 + HEX_DIGITS;
        if (escaped == 'u' && last < source.length()) {
            String digits = source.substring(backslash + 2, last + 1);
            if (digits.chars().allMatch(c -> Character.digit(c, HEX) >= 0)) {
                target.append((char) Integer.parseInt(digits, HEX));
                return last;
            }
        }
        target.append(escaped);
        return backslash + 1;
    }

    static String resolve(String source) {
        if (source.indexOf('\\') < 0) {
            return source;
        }
        StringBuilder resolved = new StringBuilder(source.length());
        for (int i = 0; i < source.length(); i++) {
            if (source.charAt(i) == '\\' && i + 1 < source.length()) {
                i = append(source, i, resolved);
            } else {
                resolved.append(source.charAt(i));
            }
        }
        return resolved.toString();
    }
}
