package org.eiso.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the extension calls of Alfresco, the host can do; {@code docs/supported-api.md} lists it. */
class SupportedApiTest {
    private static final Path PAGE = Path.of("..", "docs", "supported-api.md");

    private static ApiUse use;
    private static JavaClasses host;

    @BeforeAll
    static void readTheBytecode() throws IOException {
        use = new ApiUse();
        JavaClasses extension = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .withImportOption(location -> !location.contains("/org/eiso/host/") && !location.contains("/demo/"))
                .importPackages("org.eiso");
        for (JavaClass type : extension) {
            try (InputStream classFile = SupportedApiTest.class.getResourceAsStream(
                    "/" + type.getName().replace('.', '/') + ".class")) {
                use.read(classFile);
            }
        }
        host = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.eiso.host", "org.alfresco", "org.springframework.extensions");
    }

    @Test
    void theHostSupportsWhateverTheExtensionCalls() {
        assertThat(use.members()).hasSizeGreaterThan(50);
        Set<String> refused = new TreeSet<>();
        for (ApiUse.Member member : use.members()) {
            for (Class<?> type : providersOf(member.owner())) {
                if (Unsupported.methodsOf(type).contains(member.name() + member.descriptor())) {
                    refused.add(type.getName() + "." + member.signature());
                }
            }
        }
        assertThat(refused).as("calls of the extension that the host refuses").isEmpty();
    }

    /** The class itself, and for an interface the host's classes behind it. */
    private static List<Class<?>> providersOf(String owner) {
        List<Class<?>> providers = new ArrayList<>();
        if (host.contain(owner)) {
            JavaClass type = host.get(owner);
            providers.add(type.reflect());
            if (type.isInterface() || type.getModifiers().contains(JavaModifier.ABSTRACT)) {
                type.getAllSubclasses().stream()
                        .filter(sub -> sub.getPackageName().startsWith("org.eiso.host"))
                        .filter(sub -> !sub.isInterface())
                        .map(JavaClass::reflect)
                        .forEach(providers::add);
            }
        }
        return providers;
    }

    @Test
    void thePageListsWhatTheExtensionCalls() throws IOException {
        String page = page();
        if (Boolean.getBoolean("supported-api.write")) {
            Files.writeString(PAGE, page);
        }
        assertThat(PAGE)
                .as("run the architecture tests with -Dsupported-api.write=true to bring it up to date")
                .hasContent(page);
    }

    private static String page() {
        Map<String, Set<String>> byType = new TreeMap<>();
        for (ApiUse.Member member : use.members()) {
            byType.computeIfAbsent(member.owner().replace('$', '.'), owner -> new TreeSet<>())
                    .add(member.signature());
        }
        Set<String> declaredPublic = publicTypes();
        StringBuilder page = new StringBuilder();
        page.append("# What eISO calls of Alfresco's Java API\n\n");
        page.append("Read from the bytecode of the platform module; the embedded host supports every line. ");
        page.append("Types that Alfresco does not declare public are marked *internal*; ");
        page.append("[internal-api.md](internal-api.md) says why each of them is needed.\n");
        byType.forEach((type, signatures) -> {
            page.append("\n## ").append(type);
            page.append(declaredPublic.contains(type) ? "\n\n" : " (*internal*)\n\n");
            signatures.forEach(signature -> page.append("- `").append(signature).append("`\n"));
        });
        return page.toString();
    }

    private static Set<String> publicTypes() {
        try (InputStream list = SupportedApiTest.class.getResourceAsStream("/acs-25.2-public-api-classes.txt")) {
            return new TreeSet<>(new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.strip().replace('$', '.'))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
