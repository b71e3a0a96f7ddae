package org.alfresco.query;

/** Which part of a long list is wanted. */
public class PagingRequest {
    private int skipCount = CannedQueryPageDetails.DEFAULT_SKIP_RESULTS;
    private int maxItems;
    private int requestTotalCountMax;
    private String queryExecutionId;

    public PagingRequest(int maxItems) {
        this(0, maxItems, null);
    }

    public PagingRequest(int skipCount, int maxItems) {
        this(skipCount, maxItems, null);
    }

    public PagingRequest(int maxItems, String queryExecutionId) {
        this(0, maxItems, queryExecutionId);
    }

    public PagingRequest(int skipCount, int maxItems, String queryExecutionId) {
        this.skipCount = skipCount;
        this.maxItems = maxItems;
        this.queryExecutionId = queryExecutionId;
    }

    public int getSkipCount() {
        return skipCount;
    }

    protected void setSkipCount(int skipCount) {
        this.skipCount = skipCount;
    }

    public int getMaxItems() {
        return maxItems;
    }

    protected void setMaxItems(int maxItems) {
        this.maxItems = maxItems;
    }

    /** Up to how many items are to be counted; 0 for no count. */
    public int getRequestTotalCountMax() {
        return requestTotalCountMax;
    }

    public void setRequestTotalCountMax(int requestTotalCountMax) {
        this.requestTotalCountMax = requestTotalCountMax;
    }

    public String getQueryExecutionId() {
        return queryExecutionId;
    }

    protected void setQueryExecutionId(String queryExecutionId) {
        this.queryExecutionId = queryExecutionId;
    }
}
