package org.eiso.search;

/** Turns highlighted passages, which are anybody's text, into harmless HTML. */
final class Fragments {

    /** Private-use characters mark what matched: no text has them, and none has to be escaped around them. */
    static final String OPEN = "\uE000";

    static final String CLOSE = "\uE001";

    private Fragments() {}

    static String html(String highlighted) {
        return highlighted
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replaceAll("\\s+", " ")
                .strip()
                .replace(OPEN, "<mark>")
                .replace(CLOSE, "</mark>");
    }
}
