package org.eiso.host.bootstrap;

import static org.eiso.host.bootstrap.Names.cm;
import static org.eiso.host.bootstrap.Names.sys;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.namespace.QName;

/** {@code /sys:system} with its containers: people, groups, zones and workflow packages. */
final class SystemArea {
    private final NodeService nodes;
    private final PermissionService permissions;

    SystemArea(NodeService nodes, PermissionService permissions) {
        this.nodes = nodes;
        this.permissions = permissions;
    }

    void create(NodeRef root) {
        readableByAll(root);
        permissions.setPermission(root, AuthenticationUtil.getGuestUserName(), PermissionService.READ, true);
        NodeRef system = container(root, "system");
        permissions.setInheritParentPermissions(system, false);
        readableByAll(system);
        container(system, "people");
        readableByAll(container(system, "authorities"));
        readableByAll(container(system, "zones"));
        create(container(system, "workflow"), cm("packages"), ContentModel.TYPE_SYSTEM_FOLDER);
    }

    private NodeRef container(NodeRef parent, String name) {
        return create(parent, sys(name), ContentModel.TYPE_CONTAINER);
    }

    private NodeRef create(NodeRef parent, QName name, QName type) {
        return nodes.createNode(parent, ContentModel.ASSOC_CHILDREN, name, type).getChildRef();
    }

    private void readableByAll(NodeRef node) {
        permissions.setPermission(node, PermissionService.ALL_AUTHORITIES, PermissionService.READ, true);
    }
}
