package org.eiso.host.security.permission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PermissionDecisionTest {
    private static final String ANNA = "anna";
    private static final String STAFF = "GROUP_staff";

    private final PermissionModel model = PermissionModelXml.read(
            PermissionModel.class.getResourceAsStream("/org/eiso/host/security/permissions.xml"));
    private final PermissionDecision decision = new PermissionDecision(model);

    /** What each group that people grant gives of the rights that services ask for, and nothing else. */
    @ParameterizedTest
    @CsvSource({
        "Read, ReadProperties ReadChildren ReadContent",
        "Write, WriteProperties WriteContent",
        "Delete, DeleteNode DeleteChildren",
        "AddChildren, CreateChildren LinkChildren",
        "Consumer, ReadProperties ReadChildren ReadContent",
        "Contributor, ReadProperties ReadChildren ReadContent CreateChildren LinkChildren ReadPermissions",
        "Editor, ReadProperties ReadChildren ReadContent WriteProperties WriteContent ReadPermissions",
        "Collaborator, ReadProperties ReadChildren ReadContent WriteProperties WriteContent CreateChildren LinkChildren"
                + " ReadPermissions",
        "SiteConsumer, ReadProperties ReadChildren ReadContent ReadPermissions",
        "SiteContributor, ReadProperties ReadChildren ReadContent CreateChildren LinkChildren ReadPermissions",
        "SiteCollaborator, ReadProperties ReadChildren ReadContent WriteProperties WriteContent CreateChildren"
                + " LinkChildren ReadPermissions",
    })
    void aGroupGivesWhatItIncludesAndNothingElse(String granted, String gives) {
        Set<String> expected = new TreeSet<>(Arrays.asList(gives.split(" ")));

        Set<String> given = asked().stream()
                .filter(permission -> allowed(permission, Set.of(ANNA), allow(0, ANNA, granted)))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(given).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"FullControl", "Coordinator", "Administrator", "SiteManager", "All"})
    void fullControlGivesEverything(String granted) {
        assertThat(asked()).allMatch(permission -> allowed(permission, Set.of(ANNA), allow(0, ANNA, granted)));
    }

    private static Set<String> asked() {
        return Set.of(
                "ReadProperties",
                "ReadChildren",
                "ReadContent",
                "WriteProperties",
                "WriteContent",
                "DeleteNode",
                "DeleteChildren",
                "CreateChildren",
                "LinkChildren",
                "ReadPermissions",
                "ChangePermissions",
                "CreateAssociations",
                "DeleteAssociations");
    }

    @Test
    void aGroupIsHeldByWhoHoldsAllItsParts() {
        AccessEntry[] parts = {
            allow(0, ANNA, "ReadProperties"), allow(0, STAFF, "ReadChildren"), allow(1, ANNA, "ReadContent")
        };

        assertThat(allowed("Read", Set.of(ANNA, STAFF), parts)).isTrue();
        assertThat(allowed("Read", Set.of(ANNA), parts)).isFalse();
    }

    @Test
    void aDenialOutweighsWhatOthersAllow() {
        assertThat(allowed("Read", Set.of(ANNA, STAFF), allow(0, STAFF, "Consumer"), deny(0, ANNA, "Read")))
                .isFalse();
        assertThat(allowed("Read", Set.of(ANNA, STAFF), allow(0, STAFF, "Consumer"), deny(1, ANNA, "Read")))
                .isFalse();
    }

    @Test
    void aDenialOfAPartDeniesTheWholeButNotTheOtherParts() {
        AccessEntry[] entries = {allow(0, ANNA, "Editor"), deny(0, ANNA, "WriteContent")};

        assertThat(allowed("Write", Set.of(ANNA), entries)).isFalse();
        assertThat(allowed("WriteContent", Set.of(ANNA), entries)).isFalse();
        assertThat(allowed("WriteProperties", Set.of(ANNA), entries)).isTrue();
    }

    @Test
    void theSameAuthoritysNearerEntryWins() {
        assertThat(allowed("Read", Set.of(ANNA), allow(0, ANNA, "Read"), deny(1, ANNA, "Read")))
                .isTrue();
        assertThat(allowed("Read", Set.of(ANNA), deny(0, ANNA, "Read"), allow(1, ANNA, "Read")))
                .isFalse();
    }

    @Test
    void administratorsAndOwnersHoldEverythingWhateverIsDenied() {
        assertThat(allowed("DeleteNode", Set.of("ROLE_ADMINISTRATOR"), deny(0, "ROLE_ADMINISTRATOR", "All")))
                .isTrue();
        assertThat(allowed("DeleteNode", Set.of("ROLE_OWNER"))).isTrue();
        assertThat(allowed("DeleteNode", Set.of(ANNA))).isFalse();
    }

    @Test
    void lockingNeedsTheRightToWriteAsWell() {
        assertThat(allowed("Lock", Set.of(ANNA), allow(0, ANNA, "Lock"))).isFalse();
        assertThat(allowed("Lock", Set.of(ANNA), allow(0, ANNA, "Lock"), allow(0, ANNA, "Write")))
                .isTrue();
    }

    @Test
    void theLockOwnerMayCheckInAndUnlock() {
        assertThat(allowed("CheckIn", Set.of("ROLE_LOCK_OWNER"))).isTrue();
        assertThat(allowed("Unlock", Set.of("ROLE_LOCK_OWNER"))).isTrue();
        assertThat(allowed("Lock", Set.of("ROLE_LOCK_OWNER"))).isFalse();
    }

    @Test
    void anUnknownPermissionIsRefused() {
        assertThatThrownBy(() -> allowed("Fly", Set.of(ANNA)))
                .isInstanceOf(UnknownPermissionException.class)
                .hasMessageContaining("Fly");
    }

    private boolean allowed(String permission, Set<String> authorities, AccessEntry... entries) {
        return decision.isAllowed(permission, authorities, List.of(entries), any -> true);
    }

    private static AccessEntry allow(int position, String authority, String permission) {
        return new AccessEntry(position, authority, permission, true);
    }

    private static AccessEntry deny(int position, String authority, String permission) {
        return new AccessEntry(position, authority, permission, false);
    }
}
