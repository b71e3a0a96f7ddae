package org.alfresco.query;

/** The defaults of paging. */
public class CannedQueryPageDetails {
    public static final int DEFAULT_SKIP_RESULTS = 0;
    public static final int DEFAULT_PAGE_SIZE = Integer.MAX_VALUE;
    public static final int DEFAULT_PAGE_NUMBER = 1;
    public static final int DEFAULT_PAGE_COUNT = 1;

    private final int skipResults;
    private final int pageSize;

    public CannedQueryPageDetails() {
        this(DEFAULT_SKIP_RESULTS, DEFAULT_PAGE_SIZE);
    }

    public CannedQueryPageDetails(int skipResults, int pageSize) {
        this.skipResults = skipResults;
        this.pageSize = pageSize;
    }

    public int getSkipResults() {
        return skipResults;
    }

    public int getPageSize() {
        return pageSize;
    }
}
