package org.eiso.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The description of the API and the descriptors of the web scripts say the same. */
class OpenApiTest {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Path DESCRIPTORS = RESOURCES.resolve("alfresco/extension/templates/webscripts/org/eiso");
    private static final Path CONTEXTS = RESOURCES.resolve("alfresco/module/eiso-platform/context");
    private static final Pattern URL = Pattern.compile("<url>([^<?]+)(?:\\?([^<]*))?</url>");
    private static final Pattern QUERY = Pattern.compile("(\\w+)=\\{\\1\\??}");

    @Test
    void everyWebScriptIsDescribedAndEverythingDescribedExists() throws IOException {
        assertThat(described()).isEqualTo(implemented());
    }

    @Test
    void everyDescriptorHasItsBeanAndEveryBeanItsDescriptor() throws IOException {
        Set<String> beans = new TreeSet<>();
        try (Stream<Path> contexts = Files.list(CONTEXTS)) {
            for (Path context : contexts.toList()) {
                Matcher bean = Pattern.compile("id=\"webscript\\.org\\.eiso\\.([^\"]+)\"")
                        .matcher(Files.readString(context));
                while (bean.find()) {
                    beans.add(bean.group(1) + ".desc.xml");
                }
            }
        }

        assertThat(beans)
                .isEqualTo(new TreeSet<>(descriptors().stream()
                        .map(file -> file.getFileName().toString())
                        .toList()));
    }

    @Test
    void everyReferenceLeadsSomewhere() throws IOException {
        String api = api();
        Matcher reference =
                Pattern.compile("#/components/(schemas|responses)/(\\w+)").matcher(api);
        while (reference.find()) {
            assertThat(api).containsPattern("(?m)^    " + reference.group(2) + ":$");
        }
    }

    @Test
    void nobodyIsServedUnknown() throws IOException {
        for (Path descriptor : descriptors()) {
            assertThat(Files.readString(descriptor))
                    .as(descriptor.toString())
                    .contains("<authentication>user</authentication>")
                    .contains("<transaction>none</transaction>");
        }
    }

    /** Method, path and query parameters of every descriptor. */
    private static Set<String> implemented() throws IOException {
        Set<String> operations = new TreeSet<>();
        for (Path descriptor : descriptors()) {
            String name = descriptor.getFileName().toString();
            Matcher url = URL.matcher(Files.readString(descriptor));
            assertThat(url.find()).as(name).isTrue();
            Set<String> query = new TreeSet<>();
            if (url.group(2) != null) {
                Matcher parameter = QUERY.matcher(url.group(2));
                while (parameter.find()) {
                    query.add(parameter.group(1));
                }
            }
            operations.add(name.split("\\.")[1] + " " + url.group(1) + " " + query);
        }
        return operations;
    }

    private static Set<String> described() throws IOException {
        Set<String> operations = new TreeSet<>();
        String path = "";
        String method = "";
        String parameter = "";
        Set<String> query = new TreeSet<>();
        for (String line : api().lines().collect(Collectors.toList())) {
            if (line.equals("components:")) {
                break;
            }
            if (line.matches("  /\\S+:") || line.matches("    (get|put|post|delete):")) {
                if (!method.isEmpty()) {
                    operations.add(method + " " + path + " " + query);
                }
                query = new TreeSet<>();
                method = line.startsWith("    ") ? line.strip().replace(":", "") : "";
                path = line.startsWith("  /") ? line.strip().replaceAll(":$", "") : path;
            } else if (line.startsWith("        - name: ")) {
                parameter = line.substring("        - name: ".length());
            } else if (line.equals("          in: query")) {
                query.add(parameter);
            }
        }
        operations.add(method + " " + path + " " + query);
        return operations;
    }

    private static List<Path> descriptors() throws IOException {
        try (Stream<Path> files = Files.list(DESCRIPTORS)) {
            return files.sorted().toList();
        }
    }

    private static String api() throws IOException {
        return Files.readString(RESOURCES.resolve("META-INF/resources/eiso/openapi.yaml"), StandardCharsets.UTF_8);
    }
}
