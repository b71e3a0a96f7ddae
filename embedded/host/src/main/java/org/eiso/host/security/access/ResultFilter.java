package org.eiso.host.security.access;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.alfresco.query.PagingResults;
import org.alfresco.service.cmr.model.FileInfo;
import org.alfresco.service.cmr.repository.AssociationRef;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.cmr.security.AccessStatus;
import org.alfresco.service.cmr.security.PersonService.PersonInfo;
import org.alfresco.service.cmr.site.SiteInfo;
import org.eiso.host.security.ListPage;
import org.eiso.host.security.permission.HostPermissionService;
import org.jspecify.annotations.Nullable;

/**
 * Takes what the caller may not see out of a result.
 *
 * <p>A list loses elements; a single result is refused. What is no node and no list of nodes passes, and so do search
 * results: the search itself looks only where the caller may read.
 */
final class ResultFilter {
    private final HostPermissionService permissions;
    private final NodeService nodes;

    ResultFilter(HostPermissionService permissions, NodeService nodes) {
        this.permissions = permissions;
        this.nodes = nodes;
    }

    @Nullable
    Object filter(@Nullable Object result, AccessRule rule) {
        if (result instanceof PagingResults<?> page) {
            return page(page, rule);
        }
        if (result instanceof Set<?> set) {
            return new LinkedHashSet<>(visible(set, rule));
        }
        if (result instanceof Collection<?> list) {
            return visible(list, rule);
        }
        if (result != null && !isVisible(result, rule)) {
            throw AccessInterceptor.denied();
        }
        return result;
    }

    private PagingResults<?> page(PagingResults<?> page, AccessRule rule) {
        List<?> visible = visible(page.getPage(), rule);
        int hidden = page.getPage().size() - visible.size();
        if (hidden == 0) {
            return page;
        }
        Integer total = page.getTotalResultCount() == null
                ? null
                : page.getTotalResultCount().getFirst();
        return new ListPage<Object>(
                new ArrayList<>(visible),
                (total == null ? page.getPage().size() : total) - hidden,
                page.hasMoreItems());
    }

    private List<?> visible(Collection<?> all, AccessRule rule) {
        permissions.prefetch(all.stream()
                .map(one -> judged(one, rule))
                .filter(Objects::nonNull)
                .toList());
        return new ArrayList<>(all.stream().filter(one -> isVisible(one, rule)).toList());
    }

    private boolean isVisible(Object one, AccessRule rule) {
        NodeRef node = judged(one, rule);
        return node == null || permissions.hasPermission(node, rule.right()) == AccessStatus.ALLOWED;
    }

    private @Nullable NodeRef judged(Object one, AccessRule rule) {
        boolean byParent = rule.kind() == AccessRule.Kind.AFTER_ACL_PARENT;
        if (one instanceof ChildAssociationRef link) {
            return byParent ? link.getParentRef() : link.getChildRef();
        }
        if (one instanceof AssociationRef link) {
            return byParent ? link.getSourceRef() : link.getTargetRef();
        }
        NodeRef node = node(one);
        return node != null && byParent ? nodes.getPrimaryParent(node).getParentRef() : node;
    }

    private @Nullable NodeRef node(Object one) {
        if (one instanceof NodeRef node) {
            return node;
        }
        if (one instanceof StoreRef store) {
            return nodes.getRootNode(store);
        }
        if (one instanceof FileInfo file) {
            return file.getNodeRef();
        }
        if (one instanceof SiteInfo site) {
            return site.getNodeRef();
        }
        return one instanceof PersonInfo person ? person.getNodeRef() : null;
    }
}
