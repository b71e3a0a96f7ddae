package org.eiso.host.search;

import java.io.Serializable;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.ContentWriter;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.cmr.search.ResultSet;
import org.alfresco.service.cmr.search.SearchParameters;
import org.alfresco.service.cmr.search.SearchService;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.cmr.security.PersonService;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.eiso.host.boot.EmbeddedHost;
import org.eiso.host.search.tracker.IndexTracker;

/** A host with its index, in a folder; and short ways to nodes and searches. */
public final class SearchHost implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Path data;
    private EmbeddedHost host;

    public SearchHost(Path data) {
        this.data = data;
        this.host = start();
    }

    private EmbeddedHost start() {
        return EmbeddedHost.builder()
                .data(data)
                .port(0)
                .adminPassword("a password")
                .build()
                .start();
    }

    public void restart() {
        host.close();
        host = start();
    }

    public <T> T bean(String id, Class<T> type) {
        return host.applicationContext().getBean(id, type);
    }

    public NodeService nodes() {
        return bean("nodeService", NodeService.class);
    }

    public IndexTracker tracker() {
        return bean("search.tracker", IndexTracker.class);
    }

    public <T> T asSystem(AuthenticationUtil.RunAsWork<T> work) {
        return as(AuthenticationUtil.getSystemUserName(), work);
    }

    public <T> T as(String user, AuthenticationUtil.RunAsWork<T> work) {
        RetryingTransactionHelper transactions = bean("retryingTransactionHelper", RetryingTransactionHelper.class);
        return AuthenticationUtil.runAs(() -> transactions.doInTransaction(work::doWork, false, true), user);
    }

    public NodeRef companyHome() {
        return asSystem(() -> nodes().getChildAssocs(
                        nodes().getRootNode(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE),
                        ContentModel.ASSOC_CHILDREN,
                        name("app:company_home"))
                .get(0)
                .getChildRef());
    }

    public QName name(String prefixed) {
        return QName.createQName(prefixed, bean("namespaceService", NamespaceService.class));
    }

    public static String unique(String name) {
        return name + "-" + UUID.randomUUID().toString().substring(0, 8);
    }

    public String person(String name) {
        String userName = unique(name);
        asSystem(() -> bean("personService", PersonService.class)
                .createPerson(Map.of(
                        ContentModel.PROP_USERNAME, userName,
                        ContentModel.PROP_FIRSTNAME, name,
                        ContentModel.PROP_LASTNAME, "Test")));
        return userName;
    }

    public NodeRef folder(NodeRef parent, String name) {
        return asSystem(() -> create(parent, "cm:folder", name, Map.of()));
    }

    /** Makes a node in the transaction of the caller. */
    public NodeRef create(NodeRef parent, String type, String name, Map<String, Serializable> more) {
        Map<QName, Serializable> properties = new HashMap<>();
        more.forEach((key, value) -> properties.put(name(key), value));
        properties.put(ContentModel.PROP_NAME, name);
        return nodes().createNode(
                        parent,
                        ContentModel.ASSOC_CONTAINS,
                        QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, name),
                        name(type),
                        properties)
                .getChildRef();
    }

    public NodeRef document(NodeRef parent, String name, String title, String text) {
        return asSystem(() -> {
            NodeRef node = create(parent, "cm:content", name, Map.of("cm:title", title));
            write(node, text);
            return node;
        });
    }

    /** Writes a content in the transaction of the caller. */
    public void write(NodeRef node, String text) {
        ContentWriter writer =
                bean("contentService", ContentService.class).getWriter(node, ContentModel.PROP_CONTENT, true);
        writer.setMimetype("text/plain");
        writer.setEncoding("UTF-8");
        writer.putContent(text);
    }

    public void permit(NodeRef node, String authority, String permission) {
        asSystem(() -> {
            bean("permissionService", PermissionService.class).setPermission(node, authority, permission, true);
            return node;
        });
    }

    public void closeOff(NodeRef node) {
        asSystem(() -> {
            bean("permissionService", PermissionService.class).setInheritParentPermissions(node, false);
            return node;
        });
    }

    public SearchParameters parameters(String query) {
        SearchParameters parameters = new SearchParameters();
        parameters.setLanguage(SearchService.LANGUAGE_FTS_ALFRESCO);
        parameters.addStore(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE);
        parameters.setDefaultOperator(SearchParameters.Operator.AND);
        parameters.setQuery(query);
        return parameters;
    }

    /** What the system finds, once everything committed so far is in the index. */
    public List<NodeRef> find(String query) {
        return find(AuthenticationUtil.getSystemUserName(), query);
    }

    /** What a person finds, once everything committed so far is in the index. */
    public List<NodeRef> find(String user, String query) {
        return search(user, parameters(query)).getNodeRefs();
    }

    public ResultSet search(String user, SearchParameters parameters) {
        if (!tracker().awaitIndexed(PATIENCE)) {
            throw new AssertionError("Not indexed in time: " + tracker().progress());
        }
        return as(user, () -> bean("searchService", SearchService.class).query(parameters));
    }

    public ResultSet search(SearchParameters parameters) {
        return search(AuthenticationUtil.getSystemUserName(), parameters);
    }

    @Override
    public void close() {
        host.close();
    }
}
