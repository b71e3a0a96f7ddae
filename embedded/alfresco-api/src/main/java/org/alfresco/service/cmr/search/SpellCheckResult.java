package org.alfresco.service.cmr.search;

import java.io.Serializable;
import java.util.List;

/** What the spelling checker says of a search term: other words to try, or the word that was searched in its place. */
public class SpellCheckResult implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String resultName;
    private final List<String> results;
    private final boolean searchedFor;

    public SpellCheckResult(String resultName, List<String> results, boolean searchedFor) {
        this.resultName = resultName;
        this.results = results;
        this.searchedFor = searchedFor;
    }

    public String getResultName() {
        return resultName;
    }

    public List<String> getResults() {
        return results;
    }

    public boolean isSearchedFor() {
        return searchedFor;
    }

    public boolean isSpellCheckExist() {
        return resultName != null;
    }
}
