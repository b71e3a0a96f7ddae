package org.eiso.host.search.solr;

/**
 * The two fields of a text.
 *
 * @param folded words without accents: what matches
 * @param accented words with accents: what ranks
 */
record TextField(String folded, String accented) {
    static TextField of(PropertyFields fields) {
        return new TextField(fields.folded(), fields.accented());
    }
}
