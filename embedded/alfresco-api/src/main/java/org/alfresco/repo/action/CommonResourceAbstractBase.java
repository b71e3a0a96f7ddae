package org.alfresco.repo.action;

import org.springframework.beans.factory.BeanNameAware;

/** A bean whose id is the name of what it offers. */
public abstract class CommonResourceAbstractBase implements BeanNameAware {
    protected String name;

    public CommonResourceAbstractBase() {}

    @Override
    public void setBeanName(String name) {
        this.name = name;
    }
}
