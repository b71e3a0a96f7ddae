package org.eiso.host.content;

import java.util.List;
import org.alfresco.query.PagingRequest;
import org.alfresco.query.PagingResults;
import org.alfresco.util.Pair;
import org.jspecify.annotations.Nullable;

/** The asked-for part of a list that is wholly known. */
record FilePage<T>(List<T> page, int total, boolean more, @Nullable String query) implements PagingResults<T> {

    static <T> FilePage<T> of(List<T> all, PagingRequest request) {
        int from = Math.min(Math.max(0, request.getSkipCount()), all.size());
        int most = request.getMaxItems() < 0 ? Integer.MAX_VALUE : request.getMaxItems();
        int to = (int) Math.min(all.size(), (long) from + most);
        return new FilePage<>(
                List.copyOf(all.subList(from, to)), all.size(), to < all.size(), request.getQueryExecutionId());
    }

    @Override
    public List<T> getPage() {
        return page;
    }

    @Override
    public boolean hasMoreItems() {
        return more;
    }

    @Override
    public Pair<Integer, Integer> getTotalResultCount() {
        return new Pair<>(total, total);
    }

    @Override
    public @Nullable String getQueryExecutionId() {
        return query;
    }
}
