package org.alfresco.repo.model;

import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.service.cmr.model.FileFolderService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.search.SearchService;
import org.alfresco.service.cmr.security.PersonService;
import org.alfresco.service.namespace.NamespaceService;
import org.springframework.beans.BeansException;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationContextAware;
import org.springframework.context.ApplicationEvent;

public class Repository implements ApplicationContextAware {
    public Repository() {
        throw new UnsupportedOperationException("Repository");
    }

    public void setCompanyHomeStore(String value) {
        throw new UnsupportedOperationException("Repository.setCompanyHomeStore");
    }

    public void setCompanyHomePath(String value) {
        throw new UnsupportedOperationException("Repository.setCompanyHomePath");
    }

    public void setSharedHomePath(String value) {
        throw new UnsupportedOperationException("Repository.setSharedHomePath");
    }

    public void setGuestHomePath(String value) {
        throw new UnsupportedOperationException("Repository.setGuestHomePath");
    }

    public void setTransactionHelper(RetryingTransactionHelper retryingTransactionHelper) {
        throw new UnsupportedOperationException("Repository.setTransactionHelper");
    }

    public void setNamespaceService(NamespaceService namespaceService) {
        throw new UnsupportedOperationException("Repository.setNamespaceService");
    }

    public void setSearchService(SearchService searchService) {
        throw new UnsupportedOperationException("Repository.setSearchService");
    }

    public void setNodeService(NodeService nodeService) {
        throw new UnsupportedOperationException("Repository.setNodeService");
    }

    public void setFileFolderService(FileFolderService fileFolderService) {
        throw new UnsupportedOperationException("Repository.setFileFolderService");
    }

    public void setPersonService(PersonService personService) {
        throw new UnsupportedOperationException("Repository.setPersonService");
    }

    public void setApplicationContext(ApplicationContext applicationContext) throws BeansException {
        throw new UnsupportedOperationException("Repository.setApplicationContext");
    }

    public void onApplicationEvent(ApplicationEvent applicationEvent) {
        throw new UnsupportedOperationException("Repository.onApplicationEvent");
    }

    protected void initContext() {
        throw new UnsupportedOperationException("Repository.initContext");
    }

    public NodeRef getRootHome() {
        throw new UnsupportedOperationException("Repository.getRootHome");
    }

    public NodeRef getCompanyHome() {
        throw new UnsupportedOperationException("Repository.getCompanyHome");
    }

    public NodeRef getGuestHome() {
        throw new UnsupportedOperationException("Repository.getGuestHome");
    }

    public NodeRef getSharedHome() {
        throw new UnsupportedOperationException("Repository.getSharedHome");
    }

    public NodeRef getPerson() {
        throw new UnsupportedOperationException("Repository.getPerson");
    }

    public NodeRef getFullyAuthenticatedPerson() {
        throw new UnsupportedOperationException("Repository.getFullyAuthenticatedPerson");
    }

    public NodeRef getUserHome(NodeRef nodeRef) {
        throw new UnsupportedOperationException("Repository.getUserHome");
    }

    public NodeRef findNodeRef(String value, String[] values) {
        throw new UnsupportedOperationException("Repository.findNodeRef");
    }

    static class ProcessorLifecycle {
        protected void onBootstrap(ApplicationEvent applicationEvent) {
            throw new UnsupportedOperationException("ProcessorLifecycle.onBootstrap");
        }

        protected void onShutdown(ApplicationEvent applicationEvent) {
            throw new UnsupportedOperationException("ProcessorLifecycle.onShutdown");
        }
    }
}
