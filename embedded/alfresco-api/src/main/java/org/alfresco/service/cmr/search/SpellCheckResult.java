package org.alfresco.service.cmr.search;

import java.io.Serializable;
import java.util.List;

public class SpellCheckResult implements Serializable {
    public SpellCheckResult(String value, List<String> list, boolean flag) { throw new UnsupportedOperationException("SpellCheckResult"); }
    public String getResultName() { throw new UnsupportedOperationException("SpellCheckResult.getResultName"); }
    public List<String> getResults() { throw new UnsupportedOperationException("SpellCheckResult.getResults"); }
    public boolean isSearchedFor() { throw new UnsupportedOperationException("SpellCheckResult.isSearchedFor"); }
    public boolean isSpellCheckExist() { throw new UnsupportedOperationException("SpellCheckResult.isSpellCheckExist"); }
}
