package org.alfresco.repo.model;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.cmr.security.PersonService;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.alfresco.service.namespace.RegexQNamePattern;

/** Finds the well-known folders and people of the repository, whatever the caller may read. */
public class Repository {
    private StoreRef companyHomeStore;
    private String companyHomePath;
    private String sharedHomePath;
    private String guestHomePath;
    private RetryingTransactionHelper transactionHelper;
    private NamespaceService namespaceService;
    private NodeService nodeService;
    private PersonService personService;

    public Repository() {}

    public void setCompanyHomeStore(String store) {
        this.companyHomeStore = new StoreRef(store);
    }

    /** Paths are names of associations from the root of the store, such as {@code /app:company_home}. */
    public void setCompanyHomePath(String path) {
        this.companyHomePath = path;
    }

    public void setSharedHomePath(String path) {
        this.sharedHomePath = path;
    }

    public void setGuestHomePath(String path) {
        this.guestHomePath = path;
    }

    public void setTransactionHelper(RetryingTransactionHelper helper) {
        this.transactionHelper = helper;
    }

    public void setNamespaceService(NamespaceService service) {
        this.namespaceService = service;
    }

    public void setNodeService(NodeService service) {
        this.nodeService = service;
    }

    public void setPersonService(PersonService service) {
        this.personService = service;
    }

    public NodeRef getRootHome() {
        return reading(() -> nodeService.getRootNode(companyHomeStore));
    }

    public NodeRef getCompanyHome() {
        return atPath(companyHomePath);
    }

    public NodeRef getGuestHome() {
        return atPath(guestHomePath);
    }

    public NodeRef getSharedHome() {
        return atPath(sharedHomePath);
    }

    private NodeRef atPath(String path) {
        return reading(() -> {
            NodeRef node = nodeService.getRootNode(companyHomeStore);
            for (String step : path.substring(1).split("/")) {
                List<ChildAssociationRef> found = nodeService.getChildAssocs(
                        node, RegexQNamePattern.MATCH_ALL, QName.createQName(step, namespaceService));
                if (found.size() != 1) {
                    throw new IllegalStateException("Path " + path + " leads to " + found.size() + " nodes at " + step);
                }
                node = found.get(0).getChildRef();
            }
            return node;
        });
    }

    /** The person rights are judged by, or null. */
    public NodeRef getPerson() {
        return personNamed(AuthenticationUtil.getRunAsUser());
    }

    /** The person who logged in, or null. */
    public NodeRef getFullyAuthenticatedPerson() {
        return personNamed(AuthenticationUtil.getFullyAuthenticatedUser());
    }

    private NodeRef personNamed(String userName) {
        return userName == null ? null : reading(() -> personService.getPersonOrNull(userName));
    }

    /** The home folder of a person, or null where there is none. */
    public NodeRef getUserHome(NodeRef person) {
        return reading(() -> {
            NodeRef home = (NodeRef) nodeService.getProperty(person, ContentModel.PROP_HOMEFOLDER);
            return home != null && nodeService.exists(home) ? home : null;
        });
    }

    /**
     * Finds a node by its id or by the names on the way from company home.
     *
     * @param referenceType {@code node} or {@code path}
     * @param reference the store's protocol and identifier; then the node's id, or the name of company home; then names
     *     of files and folders
     * @return null where there is none
     */
    public NodeRef findNodeRef(String referenceType, String[] reference) {
        if (reference.length < 3) {
            throw new AlfrescoRuntimeException("Reference " + Arrays.toString(reference) + " is not properly formed");
        }
        StoreRef store = new StoreRef(reference[0], reference[1]);
        return reading(() -> {
            if (!nodeService.exists(store)) {
                return null;
            }
            return switch (referenceType) {
                case "node" -> byId(new NodeRef(store, reference[2]), reference);
                case "path" -> belowCompanyHome(reference);
                default -> throw new AlfrescoRuntimeException("A node cannot be found by '" + referenceType + "'");
            };
        });
    }

    /** Names are followed from the folder that the node is in; a single one beside the id is only for the reader. */
    private NodeRef byId(NodeRef node, String[] reference) {
        if (!nodeService.exists(node)) {
            return null;
        }
        return reference.length <= 4
                ? node
                : below(nodeService.getPrimaryParent(node).getParentRef(), reference);
    }

    private NodeRef belowCompanyHome(String[] reference) {
        NodeRef companyHome = getCompanyHome();
        if (reference.length > 3) {
            return below(companyHome, reference);
        }
        QName name = nodeService.getPrimaryParent(companyHome).getQName();
        return reference[2].equals(name.toPrefixString(namespaceService)) ? companyHome : null;
    }

    private NodeRef below(NodeRef folder, String[] reference) {
        NodeRef node = folder;
        for (int i = 3; i < reference.length && node != null; i++) {
            node = nodeService.getChildByName(node, ContentModel.ASSOC_CONTAINS, reference[i]);
        }
        return node;
    }

    private <T> T reading(Supplier<T> work) {
        return transactionHelper.doInTransaction(work::get, true);
    }
}
