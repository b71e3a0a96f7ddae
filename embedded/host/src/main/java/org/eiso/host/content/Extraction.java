package org.eiso.host.content;

/** What came of reading the text of a content. */
public sealed interface Extraction {

    /**
     * The text, without markup.
     *
     * @param truncated whether there is more text than is taken
     */
    record Text(String text, boolean truncated) implements Extraction {}

    /** No text can be had from content of this type: a picture, an archive. */
    record NoText(String mimetype) implements Extraction {}

    /** The content could not be read: damaged, encrypted, too large, or too slow. */
    record Failed(String reason) implements Extraction {}
}
