package org.alfresco.service.cmr.repository;

import java.io.Serializable;
import java.util.Date;

public class DirectAccessUrl implements Serializable {
    public DirectAccessUrl() { throw new UnsupportedOperationException("DirectAccessUrl"); }
    public String getContentUrl() { throw new UnsupportedOperationException("DirectAccessUrl.getContentUrl"); }
    public void setContentUrl(String value) { throw new UnsupportedOperationException("DirectAccessUrl.setContentUrl"); }
    public Date getExpiryTime() { throw new UnsupportedOperationException("DirectAccessUrl.getExpiryTime"); }
    public void setExpiryTime(Date date) { throw new UnsupportedOperationException("DirectAccessUrl.setExpiryTime"); }
    public boolean isAttachment() { throw new UnsupportedOperationException("DirectAccessUrl.isAttachment"); }
    public void setAttachment(boolean flag) { throw new UnsupportedOperationException("DirectAccessUrl.setAttachment"); }
    public String getFileName() { throw new UnsupportedOperationException("DirectAccessUrl.getFileName"); }
    public void setFileName(String value) { throw new UnsupportedOperationException("DirectAccessUrl.setFileName"); }
    public boolean equals(Object object) { throw new UnsupportedOperationException("DirectAccessUrl.equals"); }
    public int hashCode() { throw new UnsupportedOperationException("DirectAccessUrl.hashCode"); }
}
