package org.alfresco.query;

import java.util.List;
import org.alfresco.util.Pair;

public interface PagingResults<R> {
    List<R> getPage();

    boolean hasMoreItems();

    Pair<Integer, Integer> getTotalResultCount();

    String getQueryExecutionId();
}
