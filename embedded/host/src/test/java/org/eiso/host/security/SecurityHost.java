package org.eiso.host.security;

import java.io.Serializable;
import java.util.Map;
import java.util.UUID;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.MutableAuthenticationService;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.cmr.security.PersonService;
import org.alfresco.service.cmr.site.SiteService;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.eiso.host.KernelHost;

/** Kernel, permissions, people and sites over a database of their own, with a company home that everybody reads. */
public final class SecurityHost implements AutoCloseable {
    private static final String CONTEXTS = "classpath:org/eiso/host/context/";

    private final KernelHost host = KernelHost.onH2(
            CONTEXTS + "node-context.xml",
            CONTEXTS + "integrity-context.xml",
            CONTEXTS + "bootstrap-context.xml",
            CONTEXTS + "security-context.xml",
            CONTEXTS + "permission-context.xml",
            CONTEXTS + "public-services-context.xml");
    private final NodeRef companyHome;

    public SecurityHost() {
        companyHome = asSystem(() -> nodes().getChildAssocs(
                        nodes().getRootNode(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE),
                        ContentModel.ASSOC_CHILDREN,
                        QName.createQName("http://www.alfresco.org/model/application/1.0", "company_home"))
                .get(0)
                .getChildRef());
    }

    private NodeRef create(NodeRef parent, QName association, QName name, QName type, String cmName) {
        Map<QName, Serializable> properties = Map.of(ContentModel.PROP_NAME, cmName);
        return nodes().createNode(parent, association, name, type, properties).getChildRef();
    }

    public NodeRef companyHome() {
        return companyHome;
    }

    /** A new person; the name is made unique by a suffix. */
    public String person(String name) {
        String userName = unique(name);
        asSystem(() -> people().createPerson(Map.of(
                ContentModel.PROP_USERNAME,
                userName,
                ContentModel.PROP_FIRSTNAME,
                name,
                ContentModel.PROP_LASTNAME,
                "Test")));
        return userName;
    }

    public static String unique(String name) {
        return name + "-" + UUID.randomUUID().toString().substring(0, 8);
    }

    /** A new folder made by the system. */
    public NodeRef folder(NodeRef parent) {
        return asSystem(() -> {
            String name = unique("folder");
            QName qname = QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, name);
            return create(parent, ContentModel.ASSOC_CONTAINS, qname, ContentModel.TYPE_FOLDER, name);
        });
    }

    public <T> T asSystem(AuthenticationUtil.RunAsWork<T> work) {
        return as(AuthenticationUtil.getSystemUserName(), work);
    }

    /** Works as a person, in a transaction of its own. */
    public <T> T as(String userName, AuthenticationUtil.RunAsWork<T> work) {
        return AuthenticationUtil.runAs(() -> host.inTransaction(work::doWork), userName);
    }

    public <T> T bean(String id, Class<T> type) {
        return host.bean(id, type);
    }

    public NodeService nodes() {
        return bean("nodeService", NodeService.class);
    }

    public NodeService guardedNodes() {
        return bean("NodeService", NodeService.class);
    }

    public PermissionService permissions() {
        return bean("permissionService", PermissionService.class);
    }

    public AuthorityService authorities() {
        return bean("authorityService", AuthorityService.class);
    }

    public PersonService people() {
        return bean("personService", PersonService.class);
    }

    public MutableAuthenticationService logins() {
        return bean("authenticationService", MutableAuthenticationService.class);
    }

    public SiteService sites() {
        return bean("SiteService", SiteService.class);
    }

    @Override
    public void close() {
        host.close();
    }
}
