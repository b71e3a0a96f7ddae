package org.eiso.host.module;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.service.cmr.module.ModuleDetails;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class ModuleCatalogTest {

    static InstalledModule module(String id, String version, String... further) {
        Properties properties = new Properties();
        properties.setProperty("module.id", id);
        properties.setProperty("module.title", "Module " + id);
        properties.setProperty("module.version", version);
        for (int i = 0; i < further.length; i += 2) {
            properties.setProperty(further[i], further[i + 1]);
        }
        return new InstalledModule(properties);
    }

    @Test
    void modulesAreFoundByTheirDescriptorsOnTheClassPath(@TempDir Path folder) throws Exception {
        Path module = Files.createDirectories(folder.resolve("alfresco/module/a-module"));
        Files.writeString(
                module.resolve("module.properties"),
                "module.id=a-module\nmodule.title=A\nmodule.version=1.2-SNAPSHOT\nmodule.repo.version.min=23.1\n");

        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, null)) {
            ModuleCatalog catalog = ModuleCatalog.of(new PathMatchingResourcePatternResolver(loader));

            ModuleDetails found = Objects.requireNonNull(catalog.byId("a-module"));
            assertThat(catalog.all()).hasSize(1);
            assertThat(found.getModuleVersionNumber()).hasToString("1.2-SNAPSHOT");
            assertThat(found.getRepoVersionMin()).hasToString("23.1");
        }
    }

    @Test
    void aModuleStartsAfterThoseItNeeds() {
        ModuleCatalog catalog = new ModuleCatalog(List.of(
                module("a", "1.0", "module.depends.b", "*"),
                module("b", "1.0", "module.depends.c", "1.0-*"),
                module("c", "1.5")));

        assertThat(catalog.inOrder()).extracting(ModuleDetails::getId).containsExactly("c", "b", "a");
    }

    @ParameterizedTest
    @CsvSource({"1.0-1.4", "2.0-*", "*-1.4", "1.4"})
    void aModuleOfTheWrongVersionIsNotEnough(String range) {
        ModuleCatalog catalog =
                new ModuleCatalog(List.of(module("a", "1.0", "module.depends.c", range), module("c", "1.5")));

        assertThatThrownBy(catalog::inOrder)
                .isInstanceOf(AlfrescoRuntimeException.class)
                .hasMessageContaining("a needs c");
    }

    @Test
    void aModuleIsFoundByItsFormerId() {
        ModuleCatalog catalog = new ModuleCatalog(List.of(module("new", "1.0", "module.aliases", "old, older")));

        assertThat(catalog.byId("older")).isSameAs(catalog.byId("new"));
        assertThat(catalog.byId("other")).isNull();
    }

    @Test
    void twoModulesWithOneIdAreRefused() {
        assertThatThrownBy(() -> new ModuleCatalog(List.of(module("a", "1.0"), module("a", "1.1"))))
                .isInstanceOf(AlfrescoRuntimeException.class);
    }

    @Test
    void anIncompleteDescriptorIsRefused() {
        assertThatThrownBy(() -> module("a", "")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> module("a b", "1.0")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"1.0-SNAPSHOT,1.0", "1.9,1.10", "1.0-alpha,1.0-beta", "1.0-rc1,1.0-SNAPSHOT", "1,1.0.1", "1.0,1.0-sp1"})
    void versionsAreOrderedAsMavenOrdersThem(String lower, String higher) {
        assertThat(module("a", lower)
                        .getModuleVersionNumber()
                        .compareTo(module("a", higher).getModuleVersionNumber()))
                .isNegative();
        assertThat(module("a", higher)
                        .getModuleVersionNumber()
                        .compareTo(module("a", lower).getModuleVersionNumber()))
                .isPositive();
    }

    @Test
    void trailingZerosDoNotMakeAVersionAnother() {
        assertThat(module("a", "1.0.0").getModuleVersionNumber())
                .isEqualTo(module("a", "1").getModuleVersionNumber())
                .hasSameHashCodeAs(module("a", "1").getModuleVersionNumber());
    }
}
