package org.eiso.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Holds this module against the listing of the real API of ACS 25.2. What an extension compiles against here, it must
 * find there in the same form.
 */
class SignatureTest {
    private static final Path CLASSES = Path.of("target", "classes");
    private static final Set<String> OF_EVERY_OBJECT = Set.of(
            "public boolean equals(java.lang.Object);",
            "public int hashCode();",
            "public java.lang.String toString();");

    private static ListedSignatures real;
    private static ListedSignatures ours;

    @BeforeAll
    static void readBoth() throws IOException {
        real = ListedSignatures.ofResource("/acs-25.2-signatures.txt");
        ours = ListedSignatures.parse(disassemble());
    }

    @Test
    void everyTypeIsOneOfTheRealApi() {
        assertThat(ours.types())
                .filteredOn(type -> type.startsWith("org.alfresco."))
                .hasSizeGreaterThan(200)
                .allSatisfy(type -> assertThat(real.types()).contains(type));
    }

    @Test
    void everyMemberIsOneOfTheRealApi() {
        Set<String> invented = new TreeSet<>();
        for (String type : ours.types()) {
            if (!type.startsWith("org.alfresco.")) {
                continue; // web scripts have a listing of their own in Surf's sources, not in that of the repository
            }
            for (String member : ours.membersOf(type)) {
                if (!OF_EVERY_OBJECT.contains(member) && !real.has(type, member)) {
                    invented.add(type + " :: " + member);
                }
            }
        }
        assertThat(invented).isEmpty();
    }

    @Test
    void aMemberThatTheRealApiLacksIsNoticed() {
        assertThat(real.has("org.alfresco.service.cmr.repository.NodeRef", "public java.lang.String getId();"))
                .isTrue();
        assertThat(real.has("org.alfresco.service.cmr.repository.NodeRef", "public java.lang.String getUuid();"))
                .isFalse();
    }

    private static List<String> disassemble() throws IOException {
        List<String> arguments = new ArrayList<>(List.of("-protected", "-constants"));
        try (Stream<Path> files = Files.walk(CLASSES)) {
            files.filter(file -> file.toString().endsWith(".class"))
                    .filter(file -> !file.getFileName().toString().equals("package-info.class"))
                    .map(Path::toString)
                    .sorted()
                    .forEach(arguments::add);
        }
        StringWriter out = new StringWriter();
        ToolProvider javap = ToolProvider.findFirst("javap").orElseThrow();
        try (PrintWriter writer = new PrintWriter(out)) {
            assertThat(javap.run(writer, writer, arguments.toArray(String[]::new)))
                    .isZero();
        }
        return out.toString().lines().toList();
    }
}
