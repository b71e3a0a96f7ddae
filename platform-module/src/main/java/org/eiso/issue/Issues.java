package org.eiso.issue;

import java.util.Optional;
import java.util.regex.Pattern;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.cmr.security.AccessStatus;
import org.alfresco.service.cmr.security.PermissionService;
import org.eiso.alfresco.IsoModel;
import org.eiso.domain.refusal.Refusal;
import org.eiso.domain.refusal.RefusalCode;

/** Reads issues. For people, an issue they may not read does not exist. */
public final class Issues {

    private static final Pattern ID = Pattern.compile("[0-9a-fA-F-]{36}");

    private final NodeService nodes;
    private final PermissionService permissions;

    public Issues(NodeService nodes, PermissionService permissions) {
        this.nodes = nodes;
        this.permissions = permissions;
    }

    /** Reads an issue whoever asks; for rules and listeners. */
    public Issue load(NodeRef node) {
        return new Issue(node, nodes.getProperties(node));
    }

    /** @throws org.eiso.domain.refusal.RefusedException if the asking person may not read such an issue */
    public Issue require(String id) {
        if (!ID.matcher(id).matches()) {
            throw notFound(id);
        }
        return find(new NodeRef(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE, id)).orElseThrow(() -> notFound(id));
    }

    /** The issue, if the asking person may read it. */
    public Optional<Issue> find(NodeRef node) {
        if (nodes.exists(node)
                && nodes.hasAspect(node, IsoModel.ASPECT_LIFECYCLE)
                && permissions.hasPermission(node, PermissionService.READ) == AccessStatus.ALLOWED) {
            return Optional.of(load(node));
        }
        return Optional.empty();
    }

    private static RuntimeException notFound(String id) {
        return Refusal.of(RefusalCode.NOT_FOUND).with("id", id).asException();
    }
}
