package org.eiso.host.search.solr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.alfresco.repo.search.impl.querymodel.QueryModelException;
import org.alfresco.service.cmr.repository.ContentData;
import org.eiso.host.search.query.AftsOptions.Operator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SolrIndexTest {
    private static final ContentData CONTENT = new ContentData("store://2024/1.bin", "application/pdf", 1234, "UTF-8");

    private IndexedNodes nodes;

    @BeforeAll
    void givenDocumentsOfAnAgency(@TempDir Path folder) {
        nodes = new IndexedNodes(folder);
        SourceNode root = nodes.add(null, "root", "sys:store_root", Map.of());
        SourceNode library = nodes.add(root, "library", "cm:folder", Map.of("cm:name", "Thư viện"));
        SourceNode drafts = nodes.add(library, "drafts", "cm:folder", Map.of("cm:name", "drafts"));
        nodes.add(
                library,
                "control",
                "cm:content",
                Map.of(
                        "cm:name",
                        "QT.ISO.01_kiem_soat.docx",
                        "cm:title",
                        "Quy trình kiểm soát tài liệu",
                        "cm:content",
                        CONTENT,
                        "cm:created",
                        Date.from(Instant.parse("2024-05-20T01:00:00Z"))));
        nodes.text("control", "Tài liệu nội bộ phải được phê duyệt trước khi ban hành.");
        nodes.add(
                library,
                "plain",
                "cm:content",
                Map.of(
                        "cm:name", "quy-trinh.txt",
                        "cm:title", "Quy trinh kiem soat tai lieu",
                        "cm:created", Date.from(Instant.parse("2024-05-01T01:00:00Z"))));
        nodes.add(
                drafts,
                "audit",
                "cm:content",
                Map.of(
                        "cm:name",
                        "danh-gia.docx",
                        "cm:title",
                        Normalizer.normalize("Đánh giá nội bộ", Normalizer.Form.NFD),
                        "cm:content",
                        new ContentData("store://2024/2.bin", "text/plain", 10, "UTF-8"),
                        "cm:created",
                        Date.from(Instant.parse("2023-12-31T20:00:00Z"))));
        nodes.add(drafts, "empty", "cm:folder", Map.of("cm:name", "An Giang"));
        nodes.commit(new IndexState(42, 7, IndexState.DONE));
    }

    @AfterAll
    void stop() {
        nodes.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '\0',
            value = {
                // accents only rank
                "cm:title:\"quy trinh kiem soat tai lieu\" # plain control",
                "cm:title:\"quy trình kiểm soát tài liệu\" # control plain",
                "cm:title:\"QUY TRÌNH\" # control plain",
                "cm:title:danh # audit",
                "cm:title:đánh # audit",
                "cm:title:\"noi bo\" # audit",
                "=cm:title:quy # ",
                "=cm:title:\"Quy trình kiểm soát tài liệu\" # control",
                "=cm:title:\"Quy trinh*\" # plain",
                // words of names joined by dots and underscores
                "cm:name:iso # control",
                "cm:name:\"qt iso 01\" # control",
                "cm:name:soat # control",
                "cm:name:trinh # plain",
                // whole values, as written
                "=cm:name:\"drafts\" # drafts",
                "=cm:name:\"Drafts\" # ",
                "=cm:name:\"draft\" # ",
                "=cm:name:draf* # drafts",
                // wildcards
                "cm:title:tr* # plain control",
                "cm:title:TRÌ* # plain control",
                "cm:title:*rinh # plain control",
                "cm:title:k?em # plain control",
                "cm:title:\"quy tri* kiem\" # plain control",
                "cm:name:QT.IS* # control",
                "cm:title:* # control plain audit",
                // fuzzy, near
                "cm:title:trinhh~1 # plain control",
                "cm:title:\"quy kiem\"~1 # plain control",
                "cm:title:\"quy soat\"~1 # ",
                "cm:title:(quy *(2) tai) # ",
                "cm:title:(quy * tai) # plain control",
                // contents
                "\"phê duyệt\" # control",
                "phe # control",
                "TEXT:duyet # control",
                "cm:content:duyet # control",
                "ALL:duyet # control",
                "ALL:danh # audit",
                "TEXT:danh # ",
                "cm:content.mimetype:\"application/pdf\" # control",
                "cm:content.size:1234 # control",
                "cm:content.size:[1 TO 100] # audit",
                // dates; days begin in the zone of the request
                "cm:created:2024 # control plain audit",
                "cm:created:2024-01-01 # audit",
                "cm:created:2024-05 # control plain",
                "cm:created:TODAY # control",
                "cm:created:[2024-05-01 TO 2024-05-20] # control plain",
                "cm:created:<2024-05-01 TO MAX] # control",
                "cm:created:[MIN TO 2024-05-01> # audit",
                "cm:created:[NOW/DAY-1MONTH TO NOW] # control plain",
                "cm:created:\"2024-05-20T08:00:00.000+07:00\" # control",
                // boolean
                "cm:title:kiem AND NOT cm:name:iso # plain",
                "cm:title:kiem OR cm:title:danh # control plain audit",
                "NOT cm:title:kiem # root library drafts audit empty",
                // types and aspects
                "TYPE:\"cm:content\" # control plain audit",
                "TYPE:cm:folder # library drafts empty",
                "TYPE:\"{http://www.alfresco.org/model/content/1.0}folder\" # library drafts empty",
                "TYPE:\"cm:cmobject\" # library drafts control plain audit empty",
                "EXACTTYPE:\"cm:cmobject\" # ",
                "ASPECT:\"cm:titled\" # control plain audit",
                // places
                "PATH:\"/\" # root",
                "PATH:\"/cm:Thư_x0020_viện\" # library",
                "PATH:\"/cm:Thư_x0020_viện/*\" # drafts control plain",
                "PATH:\"/cm:Thư_x0020_viện//*\" # drafts control plain audit empty",
                "PATH:\"/cm:Thư_x0020_viện//.\" # library drafts control plain audit empty",
                "PATH:\"//cm:drafts/*\" # audit empty",
                "PATH:\"//cm:drafts//.\" # drafts audit empty",
                "PATH:\"/cm:Thư_x0020_viện/*/cm:danh-gia.docx\" # audit",
                "PATH:\"/cm:*/cm:drafts\" # drafts",
                "PATH:\"//*\" # library drafts control plain audit empty",
                "PATH:\"/sys:*\" # ",
                "PARENT:\"workspace://SpacesStore/drafts\" # audit empty",
                "PRIMARYPARENT:drafts # audit empty",
                "ANCESTOR:\"workspace://SpacesStore/library\" # drafts control plain audit empty",
                "ID:\"workspace://SpacesStore/plain\" # plain",
                "DBID:1 # root",
                "DBID:[1 TO 2] # root library",
                "QNAME:\"cm:drafts\" # drafts",
                // what is there
                "ISNOTNULL:\"cm:title\" # control plain audit",
                "ISUNSET:\"cm:content\" # plain",
                "EXISTS:\"cm:title\" AND cm:name:iso # control",
                // spellings of fields
                "@cm\\:title:danh # audit",
                "{http://www.alfresco.org/model/content/1.0}title:danh # audit",
                "title:danh # audit",
                "cm_title:danh # audit",
            })
    void everyConstructFindsWhatItShould(String query, String expected) {
        List<String> wanted = expected == null || expected.isBlank()
                ? List.of()
                : List.of(expected.trim().split(" "));
        boolean ranked = query.startsWith("cm:title:\"quy trình");

        List<String> found = nodes.find(query);

        if (ranked) {
            assertThat(found).containsExactlyElementsOf(wanted);
        } else {
            assertThat(found).containsExactlyInAnyOrderElementsOf(wanted);
        }
    }

    @Test
    void exactAccentsRankFirst() {
        assertThat(nodes.find("cm:title:\"Quy trình kiểm soát\"")).containsExactly("control", "plain");
        assertThat(nodes.find("cm:title:\"quy trinh kiem soat\"")).containsExactly("plain", "control");
    }

    @Test
    void composedAndDecomposedTextsAreAlike() {
        String decomposed = Normalizer.normalize("cm:title:\"đánh giá\"", Normalizer.Form.NFD);

        assertThat(nodes.find(decomposed)).containsExactly("audit");
        assertThat(nodes.find("=cm:title:\"Đánh giá nội bộ\"")).containsExactly("audit");
    }

    @Test
    void withOrAsTheDefaultMoreWordsRankHigher() {
        assertThat(nodes.find("cm:title:danh cm:title:gia cm:title:quy", Operator.OR))
                .startsWith("audit")
                .containsExactlyInAnyOrder("audit", "control", "plain");
    }

    @Test
    void textsAreOrderedByTheVietnameseAlphabet() {
        // d comes before đ, and a before both; accents count last
        assertThat(nodes.sorted("TYPE:\"cm:cmobject\"", "cm:title")).startsWith("audit", "plain", "control");
        assertThat(nodes.sorted("TYPE:\"cm:folder\"", "@cm:name")).containsExactly("empty", "drafts", "library");
        assertThat(nodes.sorted("TYPE:\"cm:content\"", "cm:created")).containsExactly("audit", "plain", "control");
    }

    @Test
    void textOfUsersIsNeverQuerySyntax() {
        for (String nasty :
                List.of("{!term f=id}x", "${json}", "a) OR (b", "$q", "_query_:x", "/.*/", "AND", "x\\\\")) {
            String quoted = "cm:title:\"" + nasty.replace("\"", "\\\"") + "\"";
            assertThat(nodes.find(quoted)).as(quoted).isEmpty();
        }
    }

    @Test
    void unknownNamesAreRefused() {
        for (String query : List.of("TYPE:\"cm:nonsense\"", "nonsense:name:x", "ASPECT:\"cm:content\"")) {
            assertThatThrownBy(() -> nodes.find(query)).as(query).isInstanceOf(QueryModelException.class);
        }
    }

    @Test
    void whatAKillLeavesIsTheLastCommitWithItsState(@TempDir Path folder, @TempDir Path killed) throws IOException {
        try (IndexedNodes own = new IndexedNodes(folder)) {
            assertThat(own.index().state()).isEqualTo(IndexState.EMPTY);
            own.add(null, "a", "cm:content", Map.<String, Serializable>of("cm:name", "a"));
            own.commit(new IndexState(5, 1, IndexState.DONE));
            own.add(null, "b", "cm:content", Map.<String, Serializable>of("cm:name", "b"));
            own.write();

            // the disk as it is when the process dies now
            copy(folder, killed);
        }
        try (IndexedNodes after = new IndexedNodes(killed)) {
            assertThat(after.index().state()).isEqualTo(new IndexState(5, 1, IndexState.DONE));
            assertThat(after.find("TYPE:\"cm:content\"")).containsExactly("a");
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> paths = Files.walk(from)) {
            for (Path path : paths.toList()) {
                Path target = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(path, target);
                }
            }
        }
    }

    @Test
    void aFailedBatchLeavesNoTrace(@TempDir Path folder) {
        try (IndexedNodes own = new IndexedNodes(folder)) {
            own.add(null, "a", "cm:content", Map.<String, Serializable>of("cm:name", "a"));
            own.commit(new IndexState(5, 1, IndexState.DONE));
            own.add(null, "b", "cm:content", Map.<String, Serializable>of("cm:name", "b"));
            own.write();

            own.index().rollback();
            own.add(null, "c", "cm:content", Map.<String, Serializable>of("cm:name", "c"));
            own.commit(new IndexState(6, 1, IndexState.DONE));

            assertThat(own.find("TYPE:\"cm:content\"")).containsExactlyInAnyOrder("a", "c");
        }
    }

    @Test
    void whatIsGoneFromABuildIsGoneFromTheIndex(@TempDir Path folder) {
        try (IndexedNodes own = new IndexedNodes(folder)) {
            own.add(null, "a", "cm:content", Map.<String, Serializable>of("cm:name", "a"));
            own.commit(new IndexState(5, 1, IndexState.DONE));
            own.add(null, "b", "cm:content", Map.<String, Serializable>of("cm:name", "b"));
            own.commit(new IndexState(5, 2, 1));

            own.index().removeOlderThan(2);
            own.commit(new IndexState(5, 2, IndexState.DONE));

            assertThat(own.find("TYPE:\"cm:content\"")).containsExactly("b");
            assertThat(own.index().state()).isEqualTo(new IndexState(5, 2, IndexState.DONE));
        }
    }
}
