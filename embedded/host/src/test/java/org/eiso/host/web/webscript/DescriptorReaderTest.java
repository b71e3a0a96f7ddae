package org.eiso.host.web.webscript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.eiso.host.web.webscript.WebScriptDescriptor.Source;
import org.junit.jupiter.api.Test;
import org.springframework.extensions.webscripts.Description;
import org.springframework.extensions.webscripts.Description.FormatStyle;
import org.springframework.extensions.webscripts.Description.Lifecycle;
import org.springframework.extensions.webscripts.Description.RequiredAuthentication;
import org.springframework.extensions.webscripts.Description.RequiredTransaction;
import org.springframework.extensions.webscripts.Description.TransactionCapability;

class DescriptorReaderTest {

    @Test
    void everyElementIsRead() {
        Description read = read(
                """
                <webscript kind="eiso.units">
                  <shortname>Units</shortname><description>All units</description>
                  <url>/eiso/units</url><url template="/eiso/u/{unit}"/>
                  <format default="json">argument</format>
                  <authentication runas="admin">user</authentication>
                  <transaction allow="readonly" buffersize="0">requiresnew</transaction>
                  <lifecycle>draft_public_api</lifecycle>
                  <family>eISO</family>
                  <cache><never>false</never><public/></cache>
                  <formdata multipart-processing="false"/>
                </webscript>""");

        assertThat(read.getId()).isEqualTo("org/eiso/units.put");
        assertThat(read.getMethod()).isEqualTo("PUT");
        assertThat(read.getScriptPath()).isEqualTo("org/eiso");
        assertThat(read.getKind()).isEqualTo("eiso.units");
        assertThat(read.getShortName()).isEqualTo("Units");
        assertThat(read.getDescription()).isEqualTo("All units");
        assertThat(read.getURIs()).containsExactly("/eiso/units", "/eiso/u/{unit}");
        assertThat(read.getDefaultFormat()).isEqualTo("json");
        assertThat(read.getFormatStyle()).isEqualTo(FormatStyle.argument);
        assertThat(read.getRequiredAuthentication()).isEqualTo(RequiredAuthentication.user);
        assertThat(read.getRunAs()).isEqualTo("admin");
        assertThat(read.getRequiredTransaction()).isEqualTo(RequiredTransaction.requiresnew);
        assertThat(read.getRequiredTransactionParameters().getCapability()).isEqualTo(TransactionCapability.readonly);
        assertThat(read.getRequiredTransactionParameters().getBufferSize()).isZero();
        assertThat(read.getLifecycle()).isEqualTo(Lifecycle.draft_public_api);
        assertThat(read.getFamilys()).containsExactly("eISO");
        assertThat(read.getRequiredCache().getNeverCache()).isFalse();
        assertThat(read.getRequiredCache().getIsPublic()).isTrue();
        assertThat(read.getRequiredCache().getMustRevalidate()).isTrue();
        assertThat(read.getMultipartProcessing()).isFalse();
    }

    @Test
    void whatIsLeftOutHasAlfrescosDefaults() {
        Description open = read("<webscript><shortname>x</shortname><url>/x</url></webscript>");
        Description closed = read(
                "<webscript><shortname>x</shortname><url>/x</url><authentication>user</authentication></webscript>");

        assertThat(open.getRequiredAuthentication()).isEqualTo(RequiredAuthentication.none);
        assertThat(open.getRequiredTransaction()).isEqualTo(RequiredTransaction.none);
        assertThat(open.getDefaultFormat()).isEqualTo("html");
        assertThat(open.getFormatStyle()).isEqualTo(FormatStyle.any);
        assertThat(open.getRequiredCache().getNeverCache()).isTrue();
        assertThat(open.getMultipartProcessing()).isTrue();
        assertThat(closed.getRequiredTransaction()).isEqualTo(RequiredTransaction.required);
        assertThat(closed.getRequiredTransactionParameters().getCapability())
                .isEqualTo(TransactionCapability.readwrite);
        assertThat(closed.getRequiredTransactionParameters().getBufferSize()).isEqualTo(4096);
    }

    @Test
    void aDescriptorThatCannotBeServedIsNamedWithTheReason() {
        assertThatThrownBy(() -> read("<webscript><shortname>x</shortname></webscript>"))
                .isInstanceOf(WebScriptLoadException.class)
                .hasMessageContaining("org/eiso/units.put.desc.xml")
                .hasMessageContaining("<url> is missing");
        assertThatThrownBy(
                        () -> read(
                                "<webscript><shortname>x</shortname><url>/x</url><authentication>all</authentication></webscript>"))
                .hasMessageContaining("not 'all'");
        assertThatThrownBy(() -> read("<!DOCTYPE webscript [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><webscript/>"))
                .isInstanceOf(WebScriptLoadException.class);
    }

    private static Description read(String document) {
        return new DescriptorReader()
                .read(new Source("classpath:test", "org/eiso/units.put", document.getBytes(StandardCharsets.UTF_8)));
    }
}
