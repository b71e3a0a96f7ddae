package org.alfresco.repo.i18n;

public interface MessageDeployer {
    void initMessages();
}
