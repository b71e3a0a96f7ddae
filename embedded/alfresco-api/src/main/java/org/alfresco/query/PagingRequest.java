package org.alfresco.query;



public class PagingRequest {
    public PagingRequest(int number) { throw new UnsupportedOperationException("PagingRequest"); }
    public PagingRequest(int number, int number2) { throw new UnsupportedOperationException("PagingRequest"); }
    public PagingRequest(int number, String value) { throw new UnsupportedOperationException("PagingRequest"); }
    public PagingRequest(int number, int number2, String value) { throw new UnsupportedOperationException("PagingRequest"); }
    public int getSkipCount() { throw new UnsupportedOperationException("PagingRequest.getSkipCount"); }
    protected void setSkipCount(int number) { throw new UnsupportedOperationException("PagingRequest.setSkipCount"); }
    public int getMaxItems() { throw new UnsupportedOperationException("PagingRequest.getMaxItems"); }
    protected void setMaxItems(int number) { throw new UnsupportedOperationException("PagingRequest.setMaxItems"); }
    public int getRequestTotalCountMax() { throw new UnsupportedOperationException("PagingRequest.getRequestTotalCountMax"); }
    public void setRequestTotalCountMax(int number) { throw new UnsupportedOperationException("PagingRequest.setRequestTotalCountMax"); }
    public String getQueryExecutionId() { throw new UnsupportedOperationException("PagingRequest.getQueryExecutionId"); }
    protected void setQueryExecutionId(String value) { throw new UnsupportedOperationException("PagingRequest.setQueryExecutionId"); }
}
