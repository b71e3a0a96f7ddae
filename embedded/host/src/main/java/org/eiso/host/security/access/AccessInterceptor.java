package org.eiso.host.security.access;

import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationException;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.cmr.security.AccessStatus;
import org.alfresco.service.cmr.security.OwnableService;
import org.alfresco.service.namespace.QName;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.eiso.host.security.CurrentAuthorities;
import org.eiso.host.security.permission.HostPermissionService;
import org.jspecify.annotations.Nullable;

/** Holds the calls of one public service to its {@link AccessRules}, before and after. */
final class AccessInterceptor implements MethodInterceptor {
    private final AccessRules rules;
    private final HostPermissionService permissions;
    private final NodeService nodes;
    private final OwnableService owners;
    private final CurrentAuthorities authorities;
    private final ResultFilter filter;

    AccessInterceptor(
            AccessRules rules,
            HostPermissionService permissions,
            NodeService nodes,
            OwnableService owners,
            CurrentAuthorities authorities) {
        this.rules = rules;
        this.permissions = permissions;
        this.nodes = nodes;
        this.owners = owners;
        this.authorities = authorities;
        this.filter = new ResultFilter(permissions, nodes);
    }

    @Override
    public @Nullable Object invoke(MethodInvocation invocation) throws Throwable {
        List<AccessRule> declared = rules.of(invocation.getMethod());
        boolean restricted = declared.stream().noneMatch(rule -> rule.kind() == AccessRule.Kind.ANYBODY);
        if (!restricted) {
            return invocation.proceed();
        }
        if (AuthenticationUtil.getRunAsUser() == null) {
            throw new AuthenticationException("Nobody is authenticated");
        }
        if (AuthenticationUtil.isRunAsUserTheSystemUser()) {
            return invocation.proceed();
        }
        for (AccessRule rule : declared) {
            if (!rule.isAfter() && !isMet(rule, invocation.getArguments())) {
                throw denied();
            }
        }
        Object result = invocation.proceed();
        for (AccessRule rule : declared) {
            if (rule.isAfter()) {
                result = filter.filter(result, rule);
            }
        }
        return result;
    }

    static AccessDeniedException denied() {
        return new AccessDeniedException("Access Denied. You do not have the permissions that this operation needs.");
    }

    private boolean isMet(AccessRule rule, @Nullable Object[] arguments) {
        return switch (rule.kind()) {
            case ANYBODY, ACL_ALLOW, AFTER_ACL_NODE, AFTER_ACL_PARENT -> true;
            case ACL_DENY -> false;
            case ACL_METHOD -> authorities.get().contains(rule.right());
            case ACL_NODE -> holds(rule, arguments[rule.arguments().get(0)]);
            case ACL_PARENT -> isAllowed(parent(arguments[rule.arguments().get(0)]), rule);
            case ACL_ITEM ->
                !changesOwner(arguments)
                        || isAllowed(nodeOf(arguments[rule.arguments().get(0)]), rule);
            case ACL_PRI_CHILD_ASSOC_ON_CHILD -> isAllowed(primaryChild(rule, arguments), rule);
        };
    }

    private boolean holds(AccessRule rule, @Nullable Object argument) {
        if (argument instanceof Collection<?> all) {
            return all.stream().allMatch(one -> isAllowed(nodeOf(one), rule));
        }
        return isAllowed(nodeOf(argument), rule);
    }

    private boolean isAllowed(@Nullable NodeRef node, AccessRule rule) {
        return permissions.hasPermission(node, rule.right()) == AccessStatus.ALLOWED;
    }

    private @Nullable NodeRef nodeOf(@Nullable Object argument) {
        if (argument == null) {
            return null;
        }
        if (argument instanceof NodeRef node) {
            return node;
        }
        if (argument instanceof ChildAssociationRef link) {
            return link.getChildRef();
        }
        if (argument instanceof StoreRef store) {
            return nodes.exists(store) ? nodes.getRootNode(store) : null;
        }
        throw new IllegalArgumentException(
                "No access rule can judge a " + argument.getClass().getName());
    }

    private @Nullable NodeRef parent(@Nullable Object argument) {
        if (argument instanceof ChildAssociationRef link) {
            return link.getParentRef();
        }
        NodeRef node = nodeOf(argument);
        return node == null ? null : nodes.getPrimaryParent(node).getParentRef();
    }

    private @Nullable NodeRef primaryChild(AccessRule rule, @Nullable Object[] arguments) {
        if (rule.arguments().size() == 1) {
            ChildAssociationRef link =
                    (ChildAssociationRef) arguments[rule.arguments().get(0)];
            return link != null && isPrimary(link.getParentRef(), link.getChildRef(), link.isPrimary())
                    ? link.getChildRef()
                    : null;
        }
        NodeRef parent = nodeOf(arguments[rule.arguments().get(0)]);
        NodeRef child = nodeOf(arguments[rule.arguments().get(1)]);
        return isPrimary(parent, child, false) ? child : null;
    }

    /** A reference may say of itself that it is secondary; what counts is what it refers to. */
    private boolean isPrimary(@Nullable NodeRef parent, @Nullable NodeRef child, boolean said) {
        return said
                || (child != null
                        && nodes.exists(child)
                        && nodes.getPrimaryParent(child).getParentRef().equals(parent));
    }

    private boolean changesOwner(@Nullable Object[] arguments) {
        NodeRef node = nodeOf(arguments[0]);
        Object owner = null;
        if (arguments[1] instanceof Map<?, ?> properties) {
            owner = properties.get(ContentModel.PROP_OWNER);
        } else if (arguments.length > 2 && arguments[2] instanceof Map<?, ?> properties) {
            owner = properties.get(ContentModel.PROP_OWNER);
        } else if (arguments.length > 2 && arguments[1] instanceof QName property) {
            owner = ContentModel.PROP_OWNER.equals(property) ? (Serializable) arguments[2] : null;
        }
        return owner != null && node != null && nodes.exists(node) && !owner.equals(owners.getOwner(node));
    }
}
