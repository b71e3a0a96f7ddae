package org.eiso.host.search.solr;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.alfresco.service.namespace.QName;

/**
 * How one property is indexed, and the names of its fields.
 *
 * @param name the property
 * @param kind what its values are
 * @param tokenised whether words in its texts are found
 * @param untokenised whether whole values are found
 * @param multiValued whether a node can have several
 * @param indexed whether it is indexed at all
 */
public record PropertyFields(
        QName name, Kind kind, boolean tokenised, boolean untokenised, boolean multiValued, boolean indexed) {

    /** What values of a property are to the index. */
    public enum Kind {
        TEXT,
        CONTENT,
        LONG,
        DOUBLE,
        DATE,
        BOOLEAN,
        /** References, names, categories: compared as a whole. */
        IDENTIFIER
    }

    private static final int HASH_BYTES = 4;

    /** The name of the property that fields end in: readable, and unique by its namespace. */
    public String key() {
        return name.getLocalName().replaceAll("[^A-Za-z0-9]", "_") + "_" + hash(name);
    }

    /** Words without accents. */
    public String folded() {
        return "tf_" + key();
    }

    /** Words with accents. */
    public String accented() {
        return "ta_" + key();
    }

    /** Whole values. */
    public String exact() {
        return "ex_" + key();
    }

    /** The order of texts. */
    public String collated() {
        return "so_" + key();
    }

    /** Where a text was taken from. */
    public String contentUrl() {
        return "cu_" + key();
    }

    /** The field of numbers, dates and truth values. */
    public String typed() {
        return switch (kind) {
            case LONG -> (multiValued ? "lm_" : "l_") + key();
            case DOUBLE -> (multiValued ? "dm_" : "d_") + key();
            case DATE -> (multiValued ? "dtm_" : "dt_") + key();
            case BOOLEAN -> "b_" + key();
            default -> exact();
        };
    }

    public String contentSize() {
        return "l_" + key() + "_size";
    }

    public String contentMimetype() {
        return "ex_" + key() + "_mimetype";
    }

    public String contentEncoding() {
        return "ex_" + key() + "_encoding";
    }

    public String contentLocale() {
        return "ex_" + key() + "_locale";
    }

    private static String hash(QName name) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(name.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, HASH_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
