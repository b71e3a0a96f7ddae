package org.eiso.host.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.version.VersionService;
import org.junit.jupiter.api.Test;

class UnsupportedServiceTest {

    @Test
    void aCallIsRefusedNamingItsSignature() {
        VersionService versions = UnsupportedService.of(VersionService.class);

        assertThatThrownBy(() -> versions.revert(new NodeRef("workspace://SpacesStore/a"), true))
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessage("VersionService.revert(NodeRef, boolean)");
        assertThat(versions).hasToString("unsupported VersionService");
    }
}
