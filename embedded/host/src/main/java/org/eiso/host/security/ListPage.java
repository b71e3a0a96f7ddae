package org.eiso.host.security;

import java.util.List;
import org.alfresco.query.PagingRequest;
import org.alfresco.query.PagingResults;
import org.alfresco.util.Pair;
import org.jspecify.annotations.Nullable;

/** A page cut from a whole list, so that the total is always known. */
public record ListPage<R>(List<R> page, int total, boolean more) implements PagingResults<R> {
    /** @param request which part; a maximum of 0 or less means all that follow */
    public static <R> ListPage<R> of(List<R> all, PagingRequest request) {
        int from = Math.min(Math.max(request.getSkipCount(), 0), all.size());
        int left = all.size() - from;
        int count = request.getMaxItems() <= 0 ? left : Math.min(left, request.getMaxItems());
        return new ListPage<>(List.copyOf(all.subList(from, from + count)), all.size(), count < left);
    }

    @Override
    public List<R> getPage() {
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
        return null;
    }
}
