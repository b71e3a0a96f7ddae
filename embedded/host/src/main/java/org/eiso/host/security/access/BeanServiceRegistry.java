package org.eiso.host.security.access;

import java.util.Collection;
import java.util.List;
import org.alfresco.repo.i18n.MessageService;
import org.alfresco.repo.lock.JobLockService;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.service.ServiceRegistry;
import org.alfresco.service.cmr.action.ActionService;
import org.alfresco.service.cmr.coci.CheckOutCheckInService;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.lock.LockService;
import org.alfresco.service.cmr.model.FileFolderService;
import org.alfresco.service.cmr.module.ModuleService;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.CopyService;
import org.alfresco.service.cmr.repository.MimetypeService;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.search.SearchService;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.MutableAuthenticationService;
import org.alfresco.service.cmr.security.OwnableService;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.cmr.security.PersonService;
import org.alfresco.service.cmr.site.SiteService;
import org.alfresco.service.cmr.version.VersionService;
import org.alfresco.service.cmr.workflow.WorkflowService;
import org.alfresco.service.descriptor.DescriptorService;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.alfresco.service.transaction.TransactionService;
import org.springframework.beans.factory.BeanFactory;

/** Gives the public services by their bean ids; a service that this host does not have is named in the refusal. */
public final class BeanServiceRegistry implements ServiceRegistry {
    private static final List<QName> KNOWN = List.of(
            DESCRIPTOR_SERVICE,
            TRANSACTION_SERVICE,
            RETRYING_TRANSACTION_HELPER,
            AUTHENTICATION_SERVICE,
            NAMESPACE_SERVICE,
            DICTIONARY_SERVICE,
            NODE_SERVICE,
            CONTENT_SERVICE,
            MIMETYPE_SERVICE,
            SEARCH_SERVICE,
            COPY_SERVICE,
            LOCK_SERVICE,
            JOB_LOCK_SERVICE,
            VERSION_SERVICE,
            COCI_SERVICE,
            ACTION_SERVICE,
            PERMISSIONS_SERVICE,
            AUTHORITY_SERVICE,
            FILE_FOLDER_SERVICE,
            WORKFLOW_SERVICE,
            OWNABLE_SERVICE,
            PERSON_SERVICE,
            SITE_SERVICE,
            MESSAGE_SERVICE,
            MODULE_SERVICE,
            POLICY_COMPONENT);

    private final BeanFactory beans;

    BeanServiceRegistry(BeanFactory beans) {
        this.beans = beans;
    }

    @Override
    public Collection<QName> getServices() {
        return KNOWN.stream().filter(this::isServiceProvided).toList();
    }

    @Override
    public boolean isServiceProvided(QName service) {
        return beans.containsBean(service.getLocalName());
    }

    @Override
    public Object getService(QName service) {
        return get(service, Object.class);
    }

    private <T> T get(QName service, Class<T> type) {
        if (!isServiceProvided(service)) {
            throw new UnsupportedOperationException("ServiceRegistry: this host has no " + service.getLocalName());
        }
        return beans.getBean(service.getLocalName(), type);
    }

    @Override
    public DescriptorService getDescriptorService() {
        return get(DESCRIPTOR_SERVICE, DescriptorService.class);
    }

    @Override
    public TransactionService getTransactionService() {
        return get(TRANSACTION_SERVICE, TransactionService.class);
    }

    @Override
    public RetryingTransactionHelper getRetryingTransactionHelper() {
        return get(RETRYING_TRANSACTION_HELPER, RetryingTransactionHelper.class);
    }

    @Override
    public NamespaceService getNamespaceService() {
        return get(NAMESPACE_SERVICE, NamespaceService.class);
    }

    @Override
    public MutableAuthenticationService getAuthenticationService() {
        return get(AUTHENTICATION_SERVICE, MutableAuthenticationService.class);
    }

    @Override
    public NodeService getNodeService() {
        return get(NODE_SERVICE, NodeService.class);
    }

    @Override
    public ContentService getContentService() {
        return get(CONTENT_SERVICE, ContentService.class);
    }

    @Override
    public MimetypeService getMimetypeService() {
        return get(MIMETYPE_SERVICE, MimetypeService.class);
    }

    @Override
    public SearchService getSearchService() {
        return get(SEARCH_SERVICE, SearchService.class);
    }

    @Override
    public VersionService getVersionService() {
        return get(VERSION_SERVICE, VersionService.class);
    }

    @Override
    public LockService getLockService() {
        return get(LOCK_SERVICE, LockService.class);
    }

    @Override
    public JobLockService getJobLockService() {
        return get(JOB_LOCK_SERVICE, JobLockService.class);
    }

    @Override
    public DictionaryService getDictionaryService() {
        return get(DICTIONARY_SERVICE, DictionaryService.class);
    }

    @Override
    public CopyService getCopyService() {
        return get(COPY_SERVICE, CopyService.class);
    }

    @Override
    public CheckOutCheckInService getCheckOutCheckInService() {
        return get(COCI_SERVICE, CheckOutCheckInService.class);
    }

    @Override
    public ActionService getActionService() {
        return get(ACTION_SERVICE, ActionService.class);
    }

    @Override
    public PermissionService getPermissionService() {
        return get(PERMISSIONS_SERVICE, PermissionService.class);
    }

    @Override
    public AuthorityService getAuthorityService() {
        return get(AUTHORITY_SERVICE, AuthorityService.class);
    }

    @Override
    public FileFolderService getFileFolderService() {
        return get(FILE_FOLDER_SERVICE, FileFolderService.class);
    }

    @Override
    public WorkflowService getWorkflowService() {
        return get(WORKFLOW_SERVICE, WorkflowService.class);
    }

    @Override
    public OwnableService getOwnableService() {
        return get(OWNABLE_SERVICE, OwnableService.class);
    }

    @Override
    public PersonService getPersonService() {
        return get(PERSON_SERVICE, PersonService.class);
    }

    @Override
    public SiteService getSiteService() {
        return get(SITE_SERVICE, SiteService.class);
    }

    @Override
    public ModuleService getModuleService() {
        return get(MODULE_SERVICE, ModuleService.class);
    }

    @Override
    public MessageService getMessageService() {
        return get(MESSAGE_SERVICE, MessageService.class);
    }

    @Override
    public PolicyComponent getPolicyComponent() {
        return get(POLICY_COMPONENT, PolicyComponent.class);
    }
}
