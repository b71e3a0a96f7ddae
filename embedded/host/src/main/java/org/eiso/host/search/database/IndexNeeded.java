package org.eiso.host.search.database;

import org.alfresco.repo.search.impl.querymodel.QueryModelException;

/** A query asks for what the database cannot tell. */
public class IndexNeeded extends QueryModelException {
    private static final long serialVersionUID = 1L;

    public IndexNeeded(String what) {
        super("The database cannot answer " + what + "; ask with a consistency that allows the index");
    }
}
