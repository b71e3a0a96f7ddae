package org.alfresco.query;



public class CannedQueryPageDetails {
    public static final int DEFAULT_SKIP_RESULTS = 0;
    public static final int DEFAULT_PAGE_SIZE = 2147483647;
    public static final int DEFAULT_PAGE_NUMBER = 1;
    public static final int DEFAULT_PAGE_COUNT = 1;
    public CannedQueryPageDetails() { throw new UnsupportedOperationException("CannedQueryPageDetails"); }
    public CannedQueryPageDetails(int number, int number2) { throw new UnsupportedOperationException("CannedQueryPageDetails"); }
    public CannedQueryPageDetails(int number, int number2, int number3, int number4) { throw new UnsupportedOperationException("CannedQueryPageDetails"); }
    public CannedQueryPageDetails(PagingRequest pagingRequest) { throw new UnsupportedOperationException("CannedQueryPageDetails"); }
    public String toString() { throw new UnsupportedOperationException("CannedQueryPageDetails.toString"); }
    public int getSkipResults() { throw new UnsupportedOperationException("CannedQueryPageDetails.getSkipResults"); }
    public int getPageSize() { throw new UnsupportedOperationException("CannedQueryPageDetails.getPageSize"); }
    public int getPageNumber() { throw new UnsupportedOperationException("CannedQueryPageDetails.getPageNumber"); }
    public int getPageCount() { throw new UnsupportedOperationException("CannedQueryPageDetails.getPageCount"); }
    public int getResultsRequiredForPaging() { throw new UnsupportedOperationException("CannedQueryPageDetails.getResultsRequiredForPaging"); }
}
