package org.eiso.host.search.solr;

/**
 * What an index has seen. It is kept in the index and committed with the documents, so that it never promises more than
 * they hold. They may hold more, where Solr commits because it is closed: then some changes are read twice.
 *
 * @param seq every change of nodes up to this one is in the index
 * @param pass the number of the pass that writes documents now; it grows with each rebuild
 * @param rebuiltTo while a rebuild runs, every node up to this number has been written in this pass; else {@link #DONE}
 */
public record IndexState(long seq, long pass, long rebuiltTo) {
    /** No rebuild runs. */
    public static final long DONE = -1;

    /** Of an index that has seen nothing: it begins with a rebuild. */
    public static final IndexState EMPTY = new IndexState(-1, 0, 0);

    public boolean rebuilding() {
        return rebuiltTo != DONE;
    }

    String encode() {
        return seq + " " + pass + " " + rebuiltTo;
    }

    static IndexState decode(String text) {
        String[] parts = text.split(" ");
        return new IndexState(Long.parseLong(parts[0]), Long.parseLong(parts[1]), Long.parseLong(parts[2]));
    }
}
