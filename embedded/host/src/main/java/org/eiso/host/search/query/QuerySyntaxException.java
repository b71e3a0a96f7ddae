package org.eiso.host.search.query;

import org.alfresco.repo.search.impl.parsers.FTSQueryException;

/** A query that is not a sentence of the search language; says what was wrong and where. */
public class QuerySyntaxException extends FTSQueryException {
    private static final long serialVersionUID = 1L;

    private final int position;

    public QuerySyntaxException(String query, int position, String reason) {
        super("The query cannot be read at position " + position + ": " + reason + ", in: " + query);
        this.position = position;
    }

    /** Characters before the place that could not be read. */
    public int position() {
        return position;
    }
}
