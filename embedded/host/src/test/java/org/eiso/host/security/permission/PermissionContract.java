package org.eiso.host.security.permission;

import static org.alfresco.service.cmr.security.AccessStatus.ALLOWED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.policy.JavaBehaviour;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.repo.security.authentication.AuthenticationException;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.repo.security.permissions.PermissionServicePolicies;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.AccessPermission;
import org.alfresco.service.cmr.security.AuthorityType;
import org.alfresco.service.cmr.security.OwnableService;
import org.alfresco.service.namespace.QName;
import org.alfresco.service.namespace.RegexQNamePattern;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.eiso.host.security.CurrentAuthorities;
import org.eiso.host.security.ReadableAcls;
import org.eiso.host.security.SecurityHost;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What a permission service and the public node service promise. */
interface PermissionContract {
    SecurityHost host();

    private boolean may(String user, NodeRef node, String permission) {
        return host().as(user, () -> host().permissions().hasPermission(node, permission)) == ALLOWED;
    }

    private void grant(NodeRef node, String authority, String permission) {
        set(node, authority, permission, true);
    }

    private void set(NodeRef node, String authority, String permission, boolean allow) {
        host().asSystem(() -> {
            host().permissions().setPermission(node, authority, permission, allow);
            return node;
        });
    }

    private void inherit(NodeRef node, boolean inherit) {
        host().asSystem(() -> {
            host().permissions().setInheritParentPermissions(node, inherit);
            return node;
        });
    }

    /** A folder that nobody but the system reads. */
    private NodeRef closed() {
        NodeRef folder = host().folder(host().companyHome());
        inherit(folder, false);
        return folder;
    }

    @Test
    default void rightsReachEverythingBelow() {
        String anna = host().person("anna");
        NodeRef top = closed();
        NodeRef middle = host().folder(top);
        NodeRef deep = host().folder(middle);
        assertThat(may(anna, deep, "ReadProperties")).isFalse();

        grant(top, anna, "Consumer");

        assertThat(may(anna, deep, "ReadProperties")).isTrue();
        assertThat(may(anna, deep, "WriteProperties")).isFalse();
    }

    @Test
    default void rightsSetInTheMiddleReachOnlyWhatIsBelow() {
        String anna = host().person("anna");
        NodeRef top = closed();
        NodeRef middle = host().folder(top);
        NodeRef deep = host().folder(middle);
        NodeRef beside = host().folder(top);

        grant(middle, anna, "Editor");

        assertThat(may(anna, deep, "WriteProperties")).isTrue();
        assertThat(may(anna, middle, "WriteProperties")).isTrue();
        assertThat(may(anna, top, "ReadProperties")).isFalse();
        assertThat(may(anna, beside, "ReadProperties")).isFalse();
        assertThat(may(anna, host().folder(deep), "WriteProperties")).isTrue();
    }

    @Test
    default void whatDoesNotInheritKeepsItsOwnRightsOnly() {
        String anna = host().person("anna");
        String bert = host().person("bert");
        NodeRef top = closed();
        NodeRef inner = host().folder(top);
        NodeRef deep = host().folder(inner);
        grant(top, anna, "Consumer");
        grant(inner, bert, "Consumer");

        inherit(inner, false);
        assertThat(may(anna, deep, "ReadProperties")).isFalse();
        assertThat(may(bert, deep, "ReadProperties")).isTrue();
        assertThat(host().asSystem(() -> host().permissions().getInheritParentPermissions(inner)))
                .isFalse();

        inherit(inner, true);
        assertThat(may(anna, deep, "ReadProperties")).isTrue();
        assertThat(host().asSystem(() -> host().permissions().getInheritParentPermissions(inner)))
                .isTrue();
    }

    @Test
    default void aRevokedRightIsGoneAtOnce() {
        String anna = host().person("anna");
        NodeRef top = closed();
        NodeRef deep = host().folder(top);
        grant(top, anna, "Consumer");
        assertThat(may(anna, deep, "Read")).isTrue();

        host().asSystem(() -> {
            host().permissions().deletePermission(top, anna, "Consumer");
            return top;
        });

        assertThat(may(anna, deep, "Read")).isFalse();
    }

    @Test
    default void clearingAnAuthorityLeavesTheOthers() {
        String anna = host().person("anna");
        String bert = host().person("bert");
        NodeRef node = closed();
        grant(node, anna, "Consumer");
        grant(node, anna, "Write");
        grant(node, bert, "Consumer");

        host().asSystem(() -> {
            host().permissions().clearPermission(node, anna);
            return node;
        });
        assertThat(may(anna, node, "ReadProperties")).isFalse();
        assertThat(may(bert, node, "ReadProperties")).isTrue();

        host().asSystem(() -> {
            host().permissions().deletePermissions(node);
            return node;
        });
        assertThat(may(bert, node, "ReadProperties")).isFalse();
    }

    @Test
    default void setPermissionsTellWhereTheyComeFrom() {
        String anna = host().person("anna");
        NodeRef top = closed();
        NodeRef inner = host().folder(top);
        grant(top, anna, "Consumer");
        grant(inner, anna, "Editor");

        Set<AccessPermission> found = host().asSystem(() -> host().permissions().getAllSetPermissions(inner));

        assertThat(found)
                .extracting(AccessPermission::getPermission, AccessPermission::isSetDirectly)
                .containsExactlyInAnyOrder(
                        org.assertj.core.api.Assertions.tuple("Editor", true),
                        org.assertj.core.api.Assertions.tuple("Consumer", false));
    }

    @Test
    default void rightsOfAGroupReachMembersOfGroupsInIt() {
        String anna = host().person("anna");
        NodeRef node = closed();
        String outer = host().asSystem(() -> {
            String all = host().authorities().createAuthority(AuthorityType.GROUP, SecurityHost.unique("all"));
            String some = host().authorities().createAuthority(AuthorityType.GROUP, SecurityHost.unique("some"));
            host().authorities().addAuthority(all, some);
            host().authorities().addAuthority(some, anna);
            return all;
        });

        grant(node, outer, "Collaborator");

        assertThat(may(anna, node, "WriteContent")).isTrue();
        assertThat(may(anna, node, "ChangePermissions")).isFalse();
    }

    @Test
    default void aDenialOutweighsTheGroupsRight() {
        String anna = host().person("anna");
        NodeRef node = closed();
        grant(node, "GROUP_EVERYONE", "Consumer");
        assertThat(may(anna, node, "Read")).isTrue();

        set(node, anna, "Read", false);

        assertThat(may(anna, node, "Read")).isFalse();
    }

    @Test
    default void theOwnerMayEverythingAndTheCreatorIsOwnerUntilAnotherIsSet() {
        String anna = host().person("anna");
        String bert = host().person("bert");
        NodeRef top = closed();
        grant(top, anna, "Contributor");
        NodeRef own = host().as(anna, () -> host().guardedNodes()
                .createNode(
                        top,
                        ContentModel.ASSOC_CONTAINS,
                        QName.createQName("x", SecurityHost.unique("n")),
                        ContentModel.TYPE_FOLDER)
                .getChildRef());
        assertThat(may(anna, own, "ChangePermissions")).isTrue();
        assertThat(may(bert, own, "ReadProperties")).isFalse();

        host().asSystem(() -> {
            host().bean("ownableService", OwnableService.class).setOwner(own, bert);
            return own;
        });

        assertThat(may(bert, own, "ChangePermissions")).isTrue();
        assertThat(may(anna, own, "WriteProperties")).isFalse();
    }

    @Test
    default void administratorsMayEverythingAndNobodyNothing() {
        NodeRef node = closed();

        assertThat(may("admin", node, "ChangePermissions")).isTrue();
        assertThat(host().permissions().hasPermission(node, "Read")).isNotEqualTo(ALLOWED);
        assertThatThrownBy(() -> host().guardedNodes().getType(node)).isInstanceOf(AuthenticationException.class);
    }

    @Test
    default void sitesRolesCanBeSetOnSitesOnly() {
        assertThat(host().permissions().getSettablePermissions(ContentModel.TYPE_FOLDER))
                .containsExactly("Coordinator", "Collaborator", "Contributor", "Editor", "Consumer");
        assertThat(host().permissions()
                        .getSettablePermissions(QName.createQName("http://www.alfresco.org/model/site/1.0", "site")))
                .containsExactly("SiteManager", "SiteCollaborator", "SiteContributor", "SiteConsumer");
    }

    @Test
    default void aMovedNodeFollowsItsNewParentButKeepsItsOwnRights() {
        String anna = host().person("anna");
        String bert = host().person("bert");
        NodeRef from = closed();
        NodeRef to = closed();
        grant(from, anna, "Consumer");
        grant(to, bert, "Consumer");
        NodeRef sharing = host().folder(from);
        NodeRef below = host().folder(sharing);
        NodeRef own = host().folder(sharing);
        grant(own, anna, "Editor");

        host().asSystem(() ->
                host().nodes().moveNode(sharing, to, ContentModel.ASSOC_CONTAINS, QName.createQName("x", "moved")));

        assertThat(may(anna, below, "Read")).isFalse();
        assertThat(may(bert, below, "Read")).isTrue();
        assertThat(may(anna, own, "WriteProperties")).isTrue();
        assertThat(may(bert, own, "Read")).isTrue();
    }

    @Test
    default void thousandsOfNodesShareOneList() {
        NodeRef top = closed();
        NodeRef first = host().folder(top);
        NodeRef second = host().folder(first);

        Long shared = acl(top);
        assertThat(acl(first)).isEqualTo(shared);
        assertThat(acl(second)).isEqualTo(shared);

        grant(first, "GROUP_EVERYONE", "Consumer");
        assertThat(acl(first)).isNotEqualTo(shared).isEqualTo(acl(second));

        host().asSystem(() -> {
            host().permissions().deletePermission(first, "GROUP_EVERYONE", "Consumer");
            return first;
        });
        assertThat(acl(first)).isEqualTo(shared);
        assertThat(acl(second)).isEqualTo(shared);
    }

    private Long acl(NodeRef node) {
        return host().asSystem(() -> host().nodes().getNodeAclId(node));
    }

    @Test
    default void readableListsAreThoseOfReadableNodes() {
        String anna = host().person("anna");
        NodeRef top = closed();
        NodeRef inner = host().folder(top);
        NodeRef hidden = host().folder(top);
        NodeRef denied = host().folder(top);
        grant(top, anna, "Consumer");
        grant(inner, "GROUP_EVERYONE", "Editor");
        inherit(hidden, false);
        set(denied, anna, "ReadContent", false);
        ReadableAcls readable = host().bean("security.readableAcls", ReadableAcls.class);

        Set<Long> acls = host().as(anna, () -> readable.readable(authorities()));

        for (NodeRef node : List.of(top, inner, hidden, denied, host().companyHome())) {
            assertThat(acls.contains(acl(node))).isEqualTo(may(anna, node, "Read"));
        }
        assertThat(host().as("admin", () -> readable.readsEverything(authorities())))
                .isTrue();
        assertThat(host().as(anna, () -> readable.readsEverything(authorities())))
                .isFalse();
    }

    private Set<String> authorities() {
        return host().bean("security.userAuthorities", CurrentAuthorities.class).get();
    }

    @Test
    default void listsLoseWhatTheCallerMayNotSee() {
        String anna = host().person("anna");
        NodeRef top = closed();
        NodeRef seen = host().folder(top);
        NodeRef unseen = host().folder(top);
        grant(top, anna, "Consumer");
        inherit(unseen, false);

        List<ChildAssociationRef> children =
                host().as(anna, () -> host().guardedNodes().getChildAssocs(top));

        assertThat(children).extracting(ChildAssociationRef::getChildRef).containsExactly(seen);
        assertThat(host().asSystem(() -> host().guardedNodes().getChildAssocs(top)))
                .hasSize(2);
    }

    @Test
    default void whoMayNotTakeOwnershipCannotSmuggleAnOwnerIn() {
        String anna = host().person("anna");
        NodeRef node = closed();
        grant(node, anna, "Editor");

        assertThatThrownBy(() -> host().as(anna, () -> {
                    host().guardedNodes().setProperty(node, ContentModel.PROP_OWNER, anna);
                    return node;
                }))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> host().as(anna, () -> {
                    host().guardedNodes()
                            .addAspect(node, ContentModel.ASPECT_OWNABLE, Map.of(ContentModel.PROP_OWNER, anna));
                    return node;
                }))
                .isInstanceOf(AccessDeniedException.class);
    }

    /** Every method of the public node service that looks at a node, called by somebody without any right on it. */
    @TestFactory
    default Stream<DynamicTest> withoutRightsEachMethodIsDenied() {
        String eve = host().person("eve");
        NodeRef secret = closed();
        NodeRef child = host().folder(secret);
        NodeRef open = host().folder(host().companyHome());
        grant(open, eve, "Coordinator");
        QName name = QName.createQName("x", "name");
        NodeService nodes = host().guardedNodes();
        ChildAssociationRef link = host().asSystem(() -> host().nodes().getPrimaryParent(child));
        Map<String, ThrowingCallable> calls = new java.util.TreeMap<>();
        calls.put("getNodeStatus", () -> nodes.getNodeStatus(secret));
        calls.put(
                "createNode",
                () -> nodes.createNode(secret, ContentModel.ASSOC_CONTAINS, name, ContentModel.TYPE_FOLDER));
        calls.put("moveNode away", () -> nodes.moveNode(child, open, ContentModel.ASSOC_CONTAINS, name));
        calls.put("moveNode in", () -> nodes.moveNode(open, secret, ContentModel.ASSOC_CONTAINS, name));
        calls.put("setChildAssociationIndex", () -> nodes.setChildAssociationIndex(link, 1));
        calls.put("setType", () -> nodes.setType(secret, ContentModel.TYPE_FOLDER));
        calls.put("addAspect", () -> nodes.addAspect(secret, ContentModel.ASPECT_TITLED, Map.of()));
        calls.put("removeAspect", () -> nodes.removeAspect(secret, ContentModel.ASPECT_TITLED));
        calls.put("hasAspect", () -> nodes.hasAspect(secret, ContentModel.ASPECT_TITLED));
        calls.put("getAspects", () -> nodes.getAspects(secret));
        calls.put("deleteNode", () -> nodes.deleteNode(child));
        calls.put("addChild to", () -> nodes.addChild(secret, open, ContentModel.ASSOC_CONTAINS, name));
        calls.put("addChild of", () -> nodes.addChild(open, child, ContentModel.ASSOC_CONTAINS, name));
        calls.put(
                "addChild to many",
                () -> nodes.addChild(List.of(open, secret), open, ContentModel.ASSOC_CONTAINS, name));
        calls.put("removeChild", () -> nodes.removeChild(secret, child));
        calls.put("removeChildAssociation", () -> nodes.removeChildAssociation(link));
        calls.put("removeSecondaryChildAssociation", () -> nodes.removeSecondaryChildAssociation(link));
        calls.put("getProperties", () -> nodes.getProperties(secret));
        calls.put("getProperty", () -> nodes.getProperty(secret, ContentModel.PROP_NAME));
        calls.put("setProperties", () -> nodes.setProperties(secret, Map.of()));
        calls.put("addProperties", () -> nodes.addProperties(secret, Map.of()));
        calls.put("setProperty", () -> nodes.setProperty(secret, ContentModel.PROP_TITLE, "t"));
        calls.put("removeProperty", () -> nodes.removeProperty(secret, ContentModel.PROP_TITLE));
        calls.put("getParentAssocs", () -> nodes.getParentAssocs(secret));
        calls.put("getChildAssocs", () -> nodes.getChildAssocs(secret));
        calls.put("getChildByName", () -> nodes.getChildByName(secret, ContentModel.ASSOC_CONTAINS, "a"));
        calls.put(
                "getChildrenByName", () -> nodes.getChildrenByName(secret, ContentModel.ASSOC_CONTAINS, List.of("a")));
        calls.put("getPrimaryParent", () -> nodes.getPrimaryParent(secret));
        calls.put("createAssociation from", () -> nodes.createAssociation(secret, open, name));
        calls.put("createAssociation to", () -> nodes.createAssociation(open, secret, name));
        calls.put("removeAssociation", () -> nodes.removeAssociation(secret, open, name));
        calls.put("setAssociations", () -> nodes.setAssociations(open, name, List.of(secret)));
        calls.put("getTargetAssocs", () -> nodes.getTargetAssocs(secret, RegexQNamePattern.MATCH_ALL));
        calls.put("getSourceAssocs", () -> nodes.getSourceAssocs(secret, RegexQNamePattern.MATCH_ALL));
        calls.put("getPath", () -> nodes.getPath(secret));
        calls.put("getPaths", () -> nodes.getPaths(secret, true));
        calls.put("countChildAssocs", () -> nodes.countChildAssocs(secret, true));
        calls.put("getNodeAclId", () -> nodes.getNodeAclId(secret));
        calls.put("createStore", () -> nodes.createStore("test", "store"));
        return calls.entrySet().stream()
                .map(call ->
                        DynamicTest.dynamicTest(call.getKey(), () -> assertThatThrownBy(() -> AuthenticationUtil.runAs(
                                        () -> {
                                            try {
                                                call.getValue().call();
                                            } catch (RuntimeException failure) {
                                                throw failure;
                                            } catch (Throwable other) {
                                                throw new AssertionError(other);
                                            }
                                            return null;
                                        },
                                        eve))
                                .isInstanceOf(AccessDeniedException.class)));
    }

    @Test
    default void onlyWhoMayChangePermissionsChangesThem() {
        String anna = host().person("anna");
        NodeRef node = closed();
        grant(node, anna, "Collaborator");
        var guarded = host().bean("PermissionService", org.alfresco.service.cmr.security.PermissionService.class);

        assertThatThrownBy(() -> host().as(anna, () -> {
                    guarded.setPermission(node, anna, "Coordinator", true);
                    return node;
                }))
                .isInstanceOf(AccessDeniedException.class);

        grant(node, anna, "Coordinator");
        host().as(anna, () -> {
            guarded.setPermission(node, "GROUP_EVERYONE", "Consumer", true);
            return node;
        });
        assertThat(may(host().person("bert"), node, "Read")).isTrue();
    }

    @Test
    default void behavioursLearnOfGrantedAndRevokedRights() {
        NodeRef node = closed();
        Recorder recorder = new Recorder();
        PolicyComponent policies = host().bean("policyComponent", PolicyComponent.class);
        for (QName policy : List.of(
                PermissionServicePolicies.OnGrantLocalPermission.QNAME,
                PermissionServicePolicies.OnRevokeLocalPermission.QNAME)) {
            policies.bindClassBehaviour(
                    policy, ContentModel.TYPE_FOLDER, new JavaBehaviour(recorder, policy.getLocalName()));
        }
        policies.bindClassBehaviour(
                PermissionServicePolicies.OnInheritPermissionsEnabled.QNAME,
                ContentModel.TYPE_BASE,
                new JavaBehaviour(recorder, "onInheritPermissionsEnabled"));

        grant(node, "GROUP_EVERYONE", "Consumer");
        inherit(node, true);
        host().asSystem(() -> {
            host().permissions().deletePermission(node, "GROUP_EVERYONE", "Consumer");
            return node;
        });

        assertThat(recorder.of(node))
                .containsExactly("granted GROUP_EVERYONE Consumer", "inherits", "revoked GROUP_EVERYONE Consumer");
    }

    /** Writes down what happened to which node. */
    final class Recorder {
        private final List<Map.Entry<NodeRef, String>> events = new ArrayList<>();

        public void onGrantLocalPermission(NodeRef node, String authority, String permission) {
            events.add(Map.entry(node, "granted " + authority + " " + permission));
        }

        public void onRevokeLocalPermission(NodeRef node, String authority, String permission) {
            events.add(Map.entry(node, "revoked " + authority + " " + permission));
        }

        public void onInheritPermissionsEnabled(NodeRef node) {
            events.add(Map.entry(node, "inherits"));
        }

        List<String> of(NodeRef node) {
            return events.stream()
                    .filter(event -> event.getKey().equals(node))
                    .map(Map.Entry::getValue)
                    .toList();
        }
    }

    @Test
    default void aChildMadeWhileTheParentIsClosedIsClosedToo() throws InterruptedException {
        NodeRef parent = host().folder(host().companyHome());
        String anna = host().person("anna");
        CountDownLatch made = new CountDownLatch(1);
        CountDownLatch closed = new CountDownLatch(1);
        Set<NodeRef> children = new HashSet<>();
        Thread creator = new Thread(() -> host().asSystem(() -> {
            children.clear();
            children.add(host().nodes()
                    .createNode(
                            parent,
                            ContentModel.ASSOC_CONTAINS,
                            QName.createQName("x", SecurityHost.unique("child")),
                            ContentModel.TYPE_FOLDER)
                    .getChildRef());
            made.countDown();
            closed.await();
            return parent;
        }));
        creator.start();
        made.await();

        inherit(parent, false);
        closed.countDown();
        creator.join();

        assertThat(children).hasSize(1).noneMatch(child -> may(anna, child, "ReadProperties"));
    }
}
