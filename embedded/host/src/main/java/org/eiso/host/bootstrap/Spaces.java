package org.eiso.host.bootstrap;

import static org.eiso.host.bootstrap.Names.app;
import static org.eiso.host.bootstrap.Names.cm;
import static org.eiso.host.bootstrap.Space.folder;

import java.io.Serializable;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.namespace.QName;

/** Company home and the folders below it, with the names, permissions and aspects they have in Alfresco. */
final class Spaces {
    private static final String CONSUMER = "Consumer";
    private static final Grant ALL_CONSUME = new Grant(PermissionService.ALL_AUTHORITIES, CONSUMER);
    private static final Grant ALL_CONTRIBUTE = new Grant(PermissionService.ALL_AUTHORITIES, "Contributor");

    private final NodeService nodes;
    private final PermissionService permissions;

    Spaces(NodeService nodes, PermissionService permissions) {
        this.nodes = nodes;
        this.permissions = permissions;
    }

    /** @return the company home */
    NodeRef create(NodeRef root) {
        return create(companyHome(), root, ContentModel.ASSOC_CHILDREN);
    }

    private static Space companyHome() {
        Grant guestConsumes = new Grant(AuthenticationUtil.getGuestUserName(), CONSUMER);
        return folder(Names.COMPANY_HOME, "Company Home", "The company root space")
                .grantingOnly(ALL_CONSUME)
                .with(
                        dictionary(guestConsumes),
                        folder(Names.GUEST_HOME, "Guest Home", "The guest root space")
                                .grantingOnly(guestConsumes, ALL_CONSUME),
                        folder(app("user_homes"), "User Homes", "User Homes"),
                        folder(app("shared"), "Shared", "Folder to store shared stuff")
                                .titled("Shared Folder")
                                .grantingOnly(ALL_CONTRIBUTE),
                        folder(Names.SITES, "Sites", "Site Collaboration Spaces")
                                .ofType(Names.SITES));
    }

    private static Space dictionary(Grant guestConsumes) {
        return folder(app("dictionary"), "Data Dictionary", "User managed definitions")
                .grantingOnly(ALL_CONSUME)
                .fixed()
                .with(
                        folder(app("space_templates"), "Space Templates", "Space folder templates")
                                .fixed(),
                        folder(app("content_templates"), "Presentation Templates", "Presentation templates")
                                .fixed(),
                        folder(app("email_templates"), "Email Templates", "Email templates")
                                .fixed()
                                .with(folder(cm("invite"), "invite", "Invite email templates")),
                        folder(app("rss_templates"), "RSS Templates", "RSS templates")
                                .granting(guestConsumes)
                                .fixed(),
                        folder(app("saved_searches"), "Saved Searches", "Saved searches")
                                .grantingOnly(ALL_CONTRIBUTE)
                                .fixed(),
                        folder(app("scripts"), "Scripts", "JavaScript files").fixed(),
                        folder(app("node_templates"), "Node Templates", "Template nodes for new files")
                                .fixed(),
                        folder(app("models"), "Models", "Customized Models").titled("Customized Models"),
                        folder(app("messages"), "Messages", "Customized Messages")
                                .titled("Customized Messages"),
                        folder(app("workflow_defs"), "Workflow Definitions", "Customized Workflow Process Definitions")
                                .titled("Customized Workflow Process Definitions"));
    }

    private NodeRef create(Space space, NodeRef parent, QName association) {
        NodeRef node = nodes.createNode(
                        parent, association, space.qname(), space.type(), Map.of(ContentModel.PROP_NAME, space.name()))
                .getChildRef();
        Map<QName, Serializable> facets = Map.of(
                Names.ICON,
                "space-icon-default",
                ContentModel.PROP_TITLE,
                space.title(),
                ContentModel.PROP_DESCRIPTION,
                space.description());
        nodes.addAspect(node, Names.UI_FACETS, facets);
        space.aspects().forEach(aspect -> nodes.addAspect(node, aspect, Map.of()));
        if (!space.inherits()) {
            permissions.setInheritParentPermissions(node, false);
        }
        space.grants().forEach(grant -> permissions.setPermission(node, grant.authority(), grant.permission(), true));
        space.below().forEach(child -> create(child, node, ContentModel.ASSOC_CONTAINS));
        return node;
    }
}
