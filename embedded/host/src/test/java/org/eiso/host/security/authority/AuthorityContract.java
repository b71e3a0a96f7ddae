package org.eiso.host.security.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.alfresco.model.ContentModel;
import org.alfresco.query.PagingRequest;
import org.alfresco.query.PagingResults;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.repo.security.person.PersonException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.security.AccessStatus;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.AuthorityType;
import org.alfresco.service.cmr.security.NoSuchPersonException;
import org.alfresco.service.cmr.security.PersonService;
import org.alfresco.service.cmr.security.PersonService.PersonInfo;
import org.alfresco.service.namespace.QName;
import org.alfresco.util.Pair;
import org.eiso.host.security.SecurityHost;
import org.junit.jupiter.api.Test;

/** What the services of people and groups promise. */
interface AuthorityContract {
    SecurityHost host();

    private AuthorityService authorities() {
        return host().authorities();
    }

    private String group(String name) {
        return host().asSystem(() -> authorities().createAuthority(AuthorityType.GROUP, SecurityHost.unique(name)));
    }

    private void add(String group, String member) {
        host().asSystem(() -> {
            authorities().addAuthority(group, member);
            return group;
        });
    }

    private Set<String> authoritiesOf(String user) {
        return host().asSystem(() -> authorities().getAuthoritiesForUser(user));
    }

    @Test
    default void aMemberBelongsToTheGroupsAroundTheirGroupsToo() {
        String anna = host().person("anna");
        String outer = group("outer");
        String inner = group("inner");
        add(outer, inner);
        add(inner, anna);

        assertThat(authoritiesOf(anna)).contains(outer, inner, "GROUP_EVERYONE").doesNotContain("ROLE_ADMINISTRATOR");
        assertThat(host().asSystem(() -> authorities().getContainedAuthorities(null, outer, false)))
                .containsExactlyInAnyOrder(inner, anna);
        assertThat(host().asSystem(() -> authorities().getContainedAuthorities(null, outer, true)))
                .containsExactly(inner);
        assertThat(host().asSystem(() -> authorities().getContainingAuthorities(AuthorityType.GROUP, anna, true)))
                .containsExactly(inner);
    }

    @Test
    default void namesOfPeopleAreComparedWithoutCase() {
        String anna = host().person("Anna");
        String group = group("group");
        add(group, anna.toUpperCase(Locale.ROOT));

        assertThat(authoritiesOf(anna.toLowerCase(Locale.ROOT))).contains(group);
        assertThat(host().asSystem(() -> host().people().getUserIdentifier(anna.toUpperCase(Locale.ROOT))))
                .isEqualTo(anna);
        assertThat(host().asSystem(() -> authorities().getContainedAuthorities(AuthorityType.USER, group, true)))
                .containsExactly(anna);
    }

    @Test
    default void aGroupIsNeverPutIntoItself() {
        String a = group("a");
        String b = group("b");
        String c = group("c");
        add(a, b);
        add(b, c);

        assertThatThrownBy(() -> add(c, a)).isInstanceOf(AuthorityException.class);
        assertThatThrownBy(() -> add(a, a)).isInstanceOf(AuthorityException.class);
        assertThat(host().asSystem(() -> authorities().getContainedAuthorities(null, c, false)))
                .isEmpty();
    }

    @Test
    default void whoIsRemovedIsNoMemberAnyMore() {
        String anna = host().person("anna");
        String group = group("group");
        add(group, anna);
        add(group, anna);

        host().asSystem(() -> {
            authorities().removeAuthority(group, anna);
            assertThat(authorities().getAuthoritiesForUser(anna)).doesNotContain(group);
            return group;
        });

        assertThat(authoritiesOf(anna)).doesNotContain(group);
    }

    @Test
    default void aDeletedGroupTakesItsRightsAlong() {
        String anna = host().person("anna");
        String name = SecurityHost.unique("again");
        NodeRef node = host().folder(host().companyHome());
        host().asSystem(() -> {
            String group = authorities().createAuthority(AuthorityType.GROUP, name);
            authorities().addAuthority(group, anna);
            host().permissions().setPermission(node, group, "Coordinator", true);
            return group;
        });
        assertThat(mayWrite(anna, node)).isTrue();

        host().asSystem(() -> {
            authorities().deleteAuthority("GROUP_" + name);
            authorities().createAuthority(AuthorityType.GROUP, name);
            authorities().addAuthority("GROUP_" + name, anna);
            return name;
        });

        assertThat(mayWrite(anna, node)).isFalse();
    }

    private boolean mayWrite(String user, NodeRef node) {
        return host().as(user, () -> host().permissions().hasPermission(node, "WriteProperties"))
                == AccessStatus.ALLOWED;
    }

    @Test
    default void membersOfTheAdministratorsAreAdministrators() {
        String anna = host().person("anna");
        assertThat(host().as(anna, () -> authorities().hasAdminAuthority())).isFalse();

        add("GROUP_ALFRESCO_ADMINISTRATORS", anna);

        assertThat(host().as(anna, () -> authorities().hasAdminAuthority())).isTrue();
        assertThat(host().asSystem(() -> authorities().isAdminAuthority("ADMIN")))
                .isTrue();
    }

    @Test
    default void groupsHaveDisplayNamesAndZones() {
        String name = SecurityHost.unique("quality");
        host().asSystem(() -> authorities()
                .createAuthority(AuthorityType.GROUP, name, "Quality office", Set.of("APP.TEST", "AUTH.ALF")));
        String group = "GROUP_" + name;

        assertThat(host().asSystem(() -> authorities().getAuthorityDisplayName(group)))
                .isEqualTo("Quality office");
        assertThat(host().asSystem(() -> authorities().getAuthorityZones(group)))
                .containsExactlyInAnyOrder("APP.TEST", "AUTH.ALF");
        assertThat(host().asSystem(() -> authorities().getAllAuthoritiesInZone("APP.TEST", AuthorityType.GROUP)))
                .contains(group);
        assertThat(host().asSystem(() -> authorities()
                        .findAuthorities(AuthorityType.GROUP, null, false, name.toUpperCase(Locale.ROOT), null)))
                .containsExactly(group);
    }

    @Test
    default void aGroupIsMadeOnce() {
        String group = group("once");
        assertThatThrownBy(() -> host().asSystem(() -> authorities()
                        .createAuthority(AuthorityType.GROUP, authorities().getShortName(group))))
                .isInstanceOf(AuthorityException.class);
    }

    @Test
    default void onlyAdministratorsChangeGroupsAndPeople() {
        String anna = host().person("anna");
        AuthorityService guarded = host().bean("AuthorityService", AuthorityService.class);
        PersonService guardedPeople = host().bean("PersonService", PersonService.class);

        assertThatThrownBy(() -> host().as(anna, () -> guarded.createAuthority(AuthorityType.GROUP, "mine")))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> host().as(anna, () -> {
                    guarded.addAuthority("GROUP_ALFRESCO_ADMINISTRATORS", anna);
                    return anna;
                }))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> host().as(anna, () -> guardedPeople.createPerson(Map.of())))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(host().as(anna, () -> guarded.authorityExists("GROUP_ALFRESCO_ADMINISTRATORS")))
                .isTrue();
        assertThat(host().as(anna, () -> guardedPeople.getPerson("admin"))).isNotNull();
    }

    @Test
    default void aPersonOwnsTheirNodeAndMayChangeIt() {
        String anna = host().person("anna");
        NodeRef person = host().asSystem(() -> host().people().getPerson(anna));

        host().as(anna, () -> {
            host().guardedNodes().setProperty(person, ContentModel.PROP_EMAIL, "anna@example.org");
            return anna;
        });

        assertThatThrownBy(() -> host().as(host().person("bert"), () -> {
                    host().guardedNodes().setProperty(person, ContentModel.PROP_EMAIL, "bert@example.org");
                    return anna;
                }))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    default void aNameIsGivenToOnePersonWhateverItsCase() {
        String anna = host().person("anna");

        assertThatThrownBy(() -> host().asSystem(() -> host().people()
                        .createPerson(Map.<QName, Serializable>of(
                                ContentModel.PROP_USERNAME, anna.toUpperCase(Locale.ROOT)))))
                .isInstanceOf(PersonException.class);
    }

    @Test
    default void nobodyIsMadeByBeingAskedFor() {
        String nobody = SecurityHost.unique("nobody");

        assertThatThrownBy(() -> host().asSystem(() -> host().people().getPerson(nobody)))
                .isInstanceOf(NoSuchPersonException.class)
                .extracting(failure -> ((NoSuchPersonException) failure).getUserName())
                .isEqualTo(nobody);
        assertThat(host().asSystem(() -> host().people().getPersonOrNull(nobody)))
                .isNull();
        assertThat(host().asSystem(() -> host().people().personExists(nobody))).isFalse();
    }

    @Test
    default void whoIsDeletedCannotLogInAndLosesRights() {
        String anna = host().person("anna");
        NodeRef node = host().folder(host().companyHome());
        host().asSystem(() -> {
            host().logins().createAuthentication(anna, "secret".toCharArray());
            host().permissions().setPermission(node, anna, "Coordinator", true);
            return anna;
        });

        host().asSystem(() -> {
            host().people().deletePerson(anna);
            return anna;
        });

        assertThat(host().asSystem(() -> host().logins().authenticationExists(anna)))
                .isFalse();
        assertThat(mayWrite(anna, node)).isFalse();
    }

    @Test
    default void peopleAreFoundByNameAndSorted() {
        String mark = SecurityHost.unique("zoe");
        host().asSystem(() -> {
            for (String first : List.of("Bea", "Ann")) {
                host().people()
                        .createPerson(Map.of(
                                ContentModel.PROP_USERNAME, SecurityHost.unique(first),
                                ContentModel.PROP_FIRSTNAME, first,
                                ContentModel.PROP_LASTNAME, mark));
            }
            return mark;
        });

        PagingResults<PersonInfo> found = host().asSystem(() -> host().people()
                .getPeople(
                        mark,
                        List.of(ContentModel.PROP_LASTNAME),
                        List.of(new Pair<>(ContentModel.PROP_FIRSTNAME, true)),
                        new PagingRequest(1)));

        assertThat(found.getPage()).extracting(PersonInfo::getFirstName).containsExactly("Ann");
        assertThat(found.hasMoreItems()).isTrue();
        assertThat(found.getTotalResultCount().getFirst()).isEqualTo(2);
    }

    @Test
    default void theSystemUserIsAnAdministratorInAllButName() {
        assertThat(host().asSystem(() -> authorities().hasAdminAuthority())).isTrue();
        assertThat(AuthenticationUtil.getRunAsUser()).isNull();
    }
}
