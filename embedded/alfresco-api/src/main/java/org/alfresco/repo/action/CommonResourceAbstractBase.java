package org.alfresco.repo.action;

import org.springframework.beans.factory.BeanNameAware;

public abstract class CommonResourceAbstractBase implements BeanNameAware {
    protected String name = null /*TODO value*/;
    public CommonResourceAbstractBase() { throw new UnsupportedOperationException("CommonResourceAbstractBase"); }
    public void setBeanName(String value) { throw new UnsupportedOperationException("CommonResourceAbstractBase.setBeanName"); }
}
