package org.eiso.host.security.permission;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.AccessStatus;
import org.alfresco.service.namespace.QName;
import org.eiso.host.security.CurrentAuthorities;
import org.eiso.host.security.permission.AccessEntries.Question;
import org.eiso.host.security.permission.AclStore.Acting;
import org.jspecify.annotations.Nullable;

/** Judges what the run-as user of the thread may do with a node. */
final class NodePermissions {
    private static final String VERSION_STORE = "version2Store";
    private static final QName FROZEN_NODE =
            QName.createQName("http://www.alfresco.org/model/versionstore/2.0", "frozenNodeRef");

    private final NodeService nodes;
    private final CurrentAuthorities authorities;
    private final PermissionModel model;
    private final PermissionOffer offer;
    private final PermissionDecision decision;
    private final AccessEntries entries;
    private final List<DynamicAuthority> dynamicAuthorities;

    NodePermissions(
            NodeService nodes,
            CurrentAuthorities authorities,
            PermissionModel model,
            PermissionOffer offer,
            AccessEntries entries,
            List<DynamicAuthority> dynamicAuthorities) {
        this.nodes = nodes;
        this.authorities = authorities;
        this.model = model;
        this.offer = offer;
        this.decision = new PermissionDecision(model);
        this.entries = entries;
        this.dynamicAuthorities = List.copyOf(dynamicAuthorities);
    }

    /**
     * As Alfresco: a missing node allows (the call will say what is wrong), nobody is denied, the system user may
     * everything. A version is judged by the node it is a version of.
     */
    AccessStatus hasPermission(@Nullable NodeRef asked, @Nullable String permission) {
        if (asked == null) {
            return AccessStatus.ALLOWED;
        }
        if (permission == null) {
            return AccessStatus.DENIED;
        }
        NodeRef nodeRef = judged(asked);
        Optional<Acting> acting = entries.acting(nodeRef);
        if (acting.isEmpty()) {
            return AccessStatus.ALLOWED;
        }
        String user = AuthenticationUtil.getRunAsUser();
        if (user == null) {
            return AccessStatus.DENIED;
        }
        if (AuthenticationUtil.isRunAsUserTheSystemUser()) {
            return AccessStatus.ALLOWED;
        }
        if (!model.knows(permission)) {
            throw new UnknownPermissionException(permission);
        }
        return judge(acting.get(), permission, user) ? AccessStatus.ALLOWED : AccessStatus.DENIED;
    }

    /** To be called before many nodes are asked for. */
    void prefetch(Collection<NodeRef> nodeRefs) {
        entries.prefetch(nodeRefs);
    }

    private boolean judge(Acting acting, String permission, String user) {
        Set<String> all = authorities.get();
        if (offer.isForEveryNode(permission)) {
            Question question = new Question(acting.acl(), permission, all);
            boolean byListAlone = entries.decide(
                    question,
                    () -> decision.isAllowed(permission, all, entries.of(acting.acl()), PermissionModel::isEveryNode));
            // Being the owner can only add to this, so most nodes need not be looked at.
            if (byListAlone) {
                return true;
            }
        }
        QName type = nodes.getType(acting.node());
        Collection<QName> aspects = nodes.getAspects(acting.node());
        if (!offer.isAvailable(permission, type, aspects)) {
            return false;
        }
        Set<String> withDynamic = new HashSet<>(all);
        dynamicAuthorities.stream()
                .filter(dynamic -> dynamic.mattersFor(permission) && dynamic.has(acting.node(), user))
                .forEach(dynamic -> withDynamic.add(dynamic.authority()));
        Predicate<String> hasClass = prefixed -> offer.hasClass(prefixed, type, aspects);
        return decision.isAllowed(permission, withDynamic, entries.of(acting.acl()), hasClass);
    }

    private NodeRef judged(NodeRef asked) {
        if (!VERSION_STORE.equals(asked.getStoreRef().getIdentifier())) {
            return asked;
        }
        NodeRef versioned = (NodeRef) nodes.getProperty(asked, FROZEN_NODE);
        return versioned != null && nodes.exists(versioned) ? versioned : asked;
    }
}
