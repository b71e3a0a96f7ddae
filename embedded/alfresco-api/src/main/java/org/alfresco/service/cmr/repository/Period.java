package org.alfresco.service.cmr.repository;

import java.io.Serializable;
import java.util.Date;
import java.util.Map;
import java.util.Set;

public class Period implements Serializable {
    public static Set<String> getProviderNames() { throw new UnsupportedOperationException("Period.getProviderNames"); }
    public Period(String value) { throw new UnsupportedOperationException("Period"); }
    public Period(Map<String, String> map) { throw new UnsupportedOperationException("Period"); }
    public String getPeriodType() { throw new UnsupportedOperationException("Period.getPeriodType"); }
    public String getExpression() { throw new UnsupportedOperationException("Period.getExpression"); }
    public Date getNextDate(Date date) { throw new UnsupportedOperationException("Period.getNextDate"); }
    public int hashCode() { throw new UnsupportedOperationException("Period.hashCode"); }
    public boolean equals(Object object) { throw new UnsupportedOperationException("Period.equals"); }
    public String toString() { throw new UnsupportedOperationException("Period.toString"); }
}
