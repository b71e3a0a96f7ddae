package org.eiso.host.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.alfresco.model.ContentModel;
import org.alfresco.query.PagingRequest;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.repo.site.SiteDoesNotExistException;
import org.alfresco.repo.site.SiteMembership;
import org.alfresco.repo.site.SiteModel;
import org.alfresco.repo.site.SiteServiceException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.security.AccessStatus;
import org.alfresco.service.cmr.security.AuthorityType;
import org.alfresco.service.cmr.site.SiteInfo;
import org.alfresco.service.cmr.site.SiteService;
import org.alfresco.service.cmr.site.SiteVisibility;
import org.alfresco.service.namespace.QName;
import org.eiso.host.security.SecurityHost;
import org.junit.jupiter.api.Test;

/** What the public site service promises. */
interface SiteContract {
    SecurityHost host();

    private SiteService sites() {
        return host().sites();
    }

    private String site(String creator, SiteVisibility visibility) {
        String name = SecurityHost.unique("site");
        host().as(creator, () -> sites().createSite("site-dashboard", name, "Title " + name, "About", visibility));
        return name;
    }

    private NodeRef library(String creator, String site) {
        return host().as(creator, () -> sites().createContainer(site, SiteService.DOCUMENT_LIBRARY, null, null));
    }

    private void join(String manager, String site, String member, String role) {
        host().as(manager, () -> {
            sites().setMembership(site, member, role);
            return site;
        });
    }

    private boolean may(String user, NodeRef node, String permission) {
        return host().as(user, () -> host().permissions().hasPermission(node, permission)) == AccessStatus.ALLOWED;
    }

    @Test
    default void whoMakesASiteManagesIt() {
        String anna = host().person("anna");
        String site = site(anna, SiteVisibility.PRIVATE);

        SiteInfo found = host().as(anna, () -> sites().getSite(site));

        assertThat(found.getShortName()).isEqualTo(site);
        assertThat(found.getTitle()).isEqualTo("Title " + site);
        assertThat(found.getVisibility()).isEqualTo(SiteVisibility.PRIVATE);
        assertThat(host().as(anna, () -> sites().getMembersRole(site, anna))).isEqualTo("SiteManager");
        assertThat(may(anna, found.getNodeRef(), "ChangePermissions")).isTrue();
        assertThat(host().asSystem(() -> host().nodes().getProperty(found.getNodeRef(), SiteModel.PROP_SITE_PRESET)))
                .isEqualTo("site-dashboard");
    }

    @Test
    default void aPrivateSiteDoesNotExistForOthers() {
        String anna = host().person("anna");
        String bert = host().person("bert");
        String site = site(anna, SiteVisibility.PRIVATE);
        NodeRef library = library(anna, site);

        assertThat(host().as(bert, () -> sites().getSite(site))).isNull();
        assertThat(host().as(bert, () -> sites().listSites(null, null)))
                .extracting(SiteInfo::getShortName)
                .doesNotContain(site);
        assertThatThrownBy(() -> host().as(bert, () -> sites().listMembers(site, null, null, 0)))
                .isInstanceOf(SiteDoesNotExistException.class);
        assertThat(may(bert, library, "ReadProperties")).isFalse();
    }

    @Test
    default void aModeratedSiteIsSeenButItsContainersAreNot() {
        String anna = host().person("anna");
        String bert = host().person("bert");
        String site = site(anna, SiteVisibility.MODERATED);
        NodeRef library = library(anna, site);

        assertThat(host().as(bert, () -> sites().getSite(site))).isNotNull();
        assertThat(may(bert, library, "ReadProperties")).isFalse();

        join(anna, site, bert, "SiteConsumer");
        assertThat(may(bert, library, "ReadProperties")).isTrue();
        assertThat(may(bert, library, "CreateChildren")).isFalse();
    }

    @Test
    default void aPublicSiteIsReadByAll() {
        String anna = host().person("anna");
        String bert = host().person("bert");
        String site = site(anna, SiteVisibility.PUBLIC);
        NodeRef library = library(anna, site);

        assertThat(may(bert, library, "ReadContent")).isTrue();
        assertThat(may(bert, library, "CreateChildren")).isFalse();
    }

    @Test
    default void aChangedVisibilityActsOnContainers() {
        String anna = host().person("anna");
        String bert = host().person("bert");
        String site = site(anna, SiteVisibility.PUBLIC);
        NodeRef library = library(anna, site);

        change(anna, site, SiteVisibility.PRIVATE);
        assertThat(may(bert, library, "ReadProperties")).isFalse();
        assertThat(host().as(bert, () -> sites().getSite(site))).isNull();

        change(anna, site, SiteVisibility.PUBLIC);
        assertThat(may(bert, library, "ReadProperties")).isTrue();
    }

    private void change(String user, String site, SiteVisibility visibility) {
        host().as(user, () -> {
            SiteInfo info = sites().getSite(site);
            info.setVisibility(visibility);
            info.setTitle("Changed");
            sites().updateSite(info);
            assertThat(sites().getSite(site).getTitle()).isEqualTo("Changed");
            return site;
        });
    }

    @Test
    default void rolesDifferInWhatTheyMay() {
        String anna = host().person("anna");
        String site = site(anna, SiteVisibility.PRIVATE);
        NodeRef library = library(anna, site);
        String collaborator = host().person("collaborator");
        String contributor = host().person("contributor");
        String consumer = host().person("consumer");
        join(anna, site, collaborator, "SiteCollaborator");
        join(anna, site, contributor, "SiteContributor");
        join(anna, site, consumer, "SiteConsumer");

        assertThat(List.of(collaborator, contributor, consumer))
                .extracting(user -> may(user, library, "WriteProperties"))
                .containsExactly(true, false, false);
        assertThat(List.of(collaborator, contributor, consumer))
                .extracting(user -> may(user, library, "CreateChildren"))
                .containsExactly(true, true, false);
        assertThat(List.of(collaborator, contributor, consumer)).allMatch(user -> may(user, library, "Read"));
        assertThat(host().as(anna, () -> sites().listMembers(site, null, "SiteConsumer", 0)))
                .containsOnlyKeys(consumer);
    }

    @Test
    default void aMemberHasOneRoleAtATime() {
        String anna = host().person("anna");
        String bert = host().person("bert");
        String site = site(anna, SiteVisibility.PRIVATE);
        join(anna, site, bert, "SiteCollaborator");

        join(anna, site, bert, "SiteConsumer");

        assertThat(host().as(anna, () -> sites().listMembers(site, null, null, 0)))
                .containsEntry(bert, "SiteConsumer")
                .hasSize(2);
        assertThat(host().asSystem(() -> host().authorities().getAuthoritiesForUser(bert)))
                .contains("GROUP_site_" + site, "GROUP_site_" + site + "_SiteConsumer")
                .doesNotContain("GROUP_site_" + site + "_SiteCollaborator");
    }

    @Test
    default void aSiteKeepsAManager() {
        String anna = host().person("anna");
        String site = site(anna, SiteVisibility.PUBLIC);

        assertThatThrownBy(() -> join(anna, site, anna, "SiteConsumer")).isInstanceOf(SiteServiceException.class);
        assertThatThrownBy(() -> host().as(anna, () -> {
                    sites().removeMembership(site, anna);
                    return site;
                }))
                .isInstanceOf(SiteServiceException.class);

        assertThat(host().as(anna, () -> sites().isMember(site, anna))).isTrue();
    }

    @Test
    default void onlyManagersAddMembersExceptThatAnybodyJoinsAPublicSiteAsConsumer() {
        String anna = host().person("anna");
        String bert = host().person("bert");
        String site = site(anna, SiteVisibility.PUBLIC);

        assertThatThrownBy(() -> join(bert, site, bert, "SiteManager")).isInstanceOf(SiteServiceException.class);
        assertThatThrownBy(() -> join(bert, site, host().person("eve"), "SiteConsumer"))
                .isInstanceOf(SiteServiceException.class);

        join(bert, site, bert, "SiteConsumer");
        assertThat(host().as(bert, () -> sites().isMember(site, bert))).isTrue();
    }

    @Test
    default void membersOfMemberGroupsAreMembers() {
        String anna = host().person("anna");
        String bert = host().person("bert");
        String site = site(anna, SiteVisibility.PRIVATE);
        String group = host().asSystem(() -> {
            String made = host().authorities().createAuthority(AuthorityType.GROUP, SecurityHost.unique("team"));
            host().authorities().addAuthority(made, bert);
            return made;
        });

        join(anna, site, group, "SiteContributor");

        assertThat(host().as(bert, () -> sites().getMembersRole(site, bert))).isEqualTo("SiteContributor");
        assertThat(host().as(bert, () -> sites().getMembersRoleInfo(site, bert).isMemberOfGroup()))
                .isTrue();
        assertThat(host().as(anna, () -> sites().listMembers(site, null, null, 0)))
                .containsEntry(group, "SiteContributor")
                .doesNotContainKey(bert);
        assertThat(host().as(anna, () -> sites().listMembers(site, null, null, 0, true)))
                .containsEntry(bert, "SiteContributor")
                .doesNotContainKey(group);
        assertThat(host().as(bert, () -> sites().listSites(bert)))
                .extracting(SiteInfo::getShortName)
                .containsExactly(site);
    }

    @Test
    default void aContainerIsMadeOnce() {
        String anna = host().person("anna");
        String site = site(anna, SiteVisibility.PUBLIC);

        NodeRef library = library(anna, site);

        assertThat(library(anna, site)).isEqualTo(library);
        assertThat(host().as(anna, () -> sites().getContainer(site, "DOCUMENTlibrary")))
                .isEqualTo(library);
        assertThat(host().as(anna, () -> sites().hasContainer(site, "wiki"))).isFalse();
        assertThat(host().asSystem(() -> host().nodes().getProperty(library, SiteModel.PROP_COMPONENT_ID)))
                .isEqualTo("documentLibrary");
        assertThatThrownBy(
                        () -> host().as(host().person("bert"), () -> sites().createContainer(site, "wiki", null, null)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    default void aNodeKnowsItsSite() {
        String anna = host().person("anna");
        String site = site(anna, SiteVisibility.PUBLIC);
        NodeRef library = library(anna, site);
        NodeRef deep = host().as(anna, () -> host().guardedNodes()
                .createNode(
                        library, ContentModel.ASSOC_CONTAINS, QName.createQName("x", "deep"), ContentModel.TYPE_FOLDER)
                .getChildRef());

        assertThat(host().as(anna, () -> sites().getSite(deep).getShortName())).isEqualTo(site);
        assertThat(host().as(anna, () -> sites().getSite(host().companyHome()))).isNull();
        assertThat(host().as(anna, () -> sites().resolveSite("GROUP_site_" + site + "_SiteManager")))
                .isEqualTo(site);
    }

    @Test
    default void aNameIsGivenToOneSite() {
        String anna = host().person("anna");
        String site = site(anna, SiteVisibility.PRIVATE);

        assertThatThrownBy(() -> host().as(host().person("bert"), () -> sites().createSite(
                                "p", site, "t", "d", SiteVisibility.PUBLIC)))
                .isInstanceOf(SiteServiceException.class);
        assertThat(host().as(host().person("bert"), () -> sites().hasSite(site)))
                .isTrue();
    }

    @Test
    default void onlyWhoMayDeletesASite() {
        String anna = host().person("anna");
        String bert = host().person("bert");
        String site = site(anna, SiteVisibility.PUBLIC);

        assertThatThrownBy(() -> host().as(bert, () -> {
                    sites().deleteSite(site);
                    return site;
                }))
                .isInstanceOf(AccessDeniedException.class);

        host().as(anna, () -> {
            sites().deleteSite(site);
            return site;
        });
        assertThat(host().asSystem(() -> sites().getSite(site))).isNull();
    }

    @Test
    default void membersComeInPages() {
        String anna = host().person("anna");
        String site = site(anna, SiteVisibility.PUBLIC);
        join(anna, site, host().person("bert"), "SiteConsumer");

        var page = host().as(anna, () -> sites().listMembersPaged(site, true, null, new PagingRequest(0, 1)));

        assertThat(page.getPage()).extracting(SiteMembership::getRole).containsExactly("SiteManager");
        assertThat(page.hasMoreItems()).isTrue();
    }
}
