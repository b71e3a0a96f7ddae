package org.eiso.host.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.search.impl.parsers.FTSQueryException;
import org.alfresco.repo.search.impl.querymodel.QueryModelException;
import org.alfresco.service.cmr.repository.MLText;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.cmr.search.FieldHighlightParameters;
import org.alfresco.service.cmr.search.GeneralHighlightParameters;
import org.alfresco.service.cmr.search.QueryConsistency;
import org.alfresco.service.cmr.search.ResultSet;
import org.alfresco.service.cmr.search.SearchParameters;
import org.alfresco.service.cmr.search.SearchService;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.util.ISO9075;
import org.alfresco.util.Pair;
import org.junit.jupiter.api.Test;

/** What Alfresco's search service promises, on real nodes. */
interface SearchContract {
    SearchHost host();

    /** A folder of the test's own, and a way to find only what is below it. */
    private NodeRef folder() {
        return host().folder(host().companyHome(), SearchHost.unique("search"));
    }

    private String path(NodeRef folder, String rest) {
        String name = host().asSystem(() -> (String) host().nodes().getProperty(folder, ContentModel.PROP_NAME));
        return "PATH:\"/app:company_home/cm:" + ISO9075.encode(name) + rest + "\"";
    }

    private static String below(NodeRef folder) {
        return "ANCESTOR:\"" + folder + "\" AND ";
    }

    @Test
    default void aVietnameseDocumentIsFoundWithoutItsAccents() {
        NodeRef folder = folder();
        NodeRef control = host().document(
                        folder, "QT-01.txt", "Quy trình kiểm soát tài liệu", "Đơn vị phê duyệt trước khi ban hành");
        NodeRef audit = host().document(folder, "QT-02.txt", "Đánh giá nội bộ", "Lập chương trình đánh giá");

        assertThat(host().find(below(folder) + "cm:title:\"quy trinh kiem soat tai lieu\""))
                .containsExactly(control);
        assertThat(host().find(below(folder) + "TEXT:\"don vi phe duyet\"")).containsExactly(control);
        assertThat(host().find(below(folder) + "danh gia")).containsExactly(audit);
        assertThat(host().find(below(folder) + "ALL:\"noi bo\"")).containsExactly(audit);
    }

    @Test
    default void everyLanguageOfATextIsSearched() {
        NodeRef folder = folder();
        MLText title = new MLText();
        title.addValue(java.util.Locale.ENGLISH, "Document control");
        title.addValue(java.util.Locale.forLanguageTag("vi"), "Kiểm soát tài liệu");
        NodeRef node =
                host().asSystem(() -> host().create(folder, "cm:content", "both.txt", Map.of("cm:title", title)));

        assertThat(host().find(below(folder) + "cm:title:control")).containsExactly(node);
        assertThat(host().find(below(folder) + "cm:title:kiem")).containsExactly(node);
    }

    @Test
    default void placesAreFoundByPathParentAndAncestor() {
        NodeRef folder = folder();
        NodeRef inner = host().folder(folder, "hồ sơ");
        NodeRef leaf = host().document(inner, "leaf.txt", "t", "x");

        assertThat(host().find(path(folder, ""))).containsExactly(folder);
        assertThat(host().find(path(folder, "/*"))).containsExactly(inner);
        assertThat(host().find(path(folder, "//*"))).containsExactlyInAnyOrder(inner, leaf);
        assertThat(host().find(path(folder, "/cm:hồ_x0020_sơ/cm:leaf.txt"))).containsExactly(leaf);
        assertThat(host().find("PARENT:\"" + inner + "\"")).containsExactly(leaf);
        assertThat(host().find("ANCESTOR:\"" + folder + "\"")).containsExactlyInAnyOrder(inner, leaf);
    }

    @Test
    default void movingAFolderMovesEverythingBelowIt() {
        NodeRef folder = folder();
        NodeRef from = host().folder(folder, "from");
        NodeRef to = host().folder(folder, "to");
        NodeRef moving = host().folder(from, "moving");
        NodeRef leaf = host().document(moving, "leaf.txt", "t", "unchanged words");
        assertThat(host().find(path(folder, "/cm:from//*"))).containsExactlyInAnyOrder(moving, leaf);

        host().asSystem(() ->
                host().nodes().moveNode(moving, to, ContentModel.ASSOC_CONTAINS, host().name("cm:moved")));

        assertThat(host().find(path(folder, "/cm:from//*"))).isEmpty();
        assertThat(host().find(path(folder, "/cm:to/cm:moved//*"))).containsExactly(leaf);
        assertThat(host().find("ANCESTOR:\"" + to + "\" AND TEXT:unchanged")).containsExactly(leaf);
        assertThat(host().find("ANCESTOR:\"" + from + "\"")).isEmpty();
    }

    @Test
    default void changesAndDeletionsReachTheIndex() {
        NodeRef folder = folder();
        NodeRef node = host().document(folder, "a.txt", "before", "words");
        assertThat(host().find(below(folder) + "cm:title:before")).containsExactly(node);

        host().asSystem(() -> {
            host().nodes().setProperty(node, ContentModel.PROP_TITLE, "after");
            host().write(node, "other content");
            return node;
        });
        assertThat(host().find(below(folder) + "cm:title:before")).isEmpty();
        assertThat(host().find(below(folder) + "cm:title:after AND TEXT:other")).containsExactly(node);
        assertThat(host().find(below(folder) + "TEXT:words")).isEmpty();

        host().asSystem(() -> {
            host().nodes().deleteNode(node);
            return node;
        });
        assertThat(host().find(below(folder) + "cm:title:after")).isEmpty();
        assertThat(host().find("ID:\"" + node + "\"")).isEmpty();
    }

    @Test
    default void whatIsRolledBackIsNeverFound() {
        NodeRef folder = folder();

        assertThatThrownBy(() -> host().asSystem(() -> {
                    host().create(folder, "cm:content", "gone.txt", Map.of());
                    throw new IllegalStateException("no");
                }))
                .isInstanceOf(RuntimeException.class);

        assertThat(host().find("PARENT:\"" + folder + "\"")).isEmpty();
    }

    @Test
    default void peopleFindOnlyWhatTheyMayRead() {
        NodeRef folder = folder();
        NodeRef secret = host().document(folder, "secret.txt", "bí mật", "x");
        NodeRef open = host().document(folder, "open.txt", "bí mật", "x");
        host().closeOff(secret);
        String reader = host().person("reader");
        String other = host().person("other");
        host().permit(secret, reader, PermissionService.READ);
        String query = below(folder) + "cm:title:\"bi mat\"";

        assertThat(host().find(reader, query)).containsExactlyInAnyOrder(secret, open);
        ResultSet found = host().search(other, host().parameters(query));
        assertThat(found.getNodeRefs()).containsExactly(open);
        assertThat(found.getNumberFound()).isEqualTo(1);
        assertThat(host().find("admin", query)).containsExactlyInAnyOrder(secret, open);
    }

    @Test
    default void aRightTakenAwayActsAtOnce() {
        NodeRef folder = folder();
        host().document(folder, "a.txt", "một", "x");
        String person = host().person("lan");
        String query = below(folder) + "cm:title:mot";
        assertThat(host().find(person, query)).hasSize(1);
        host().tracker().stop();
        try {
            host().closeOff(folder);

            ResultSet found = host().as(person, () -> host().bean("searchService", SearchService.class)
                    .query(host().parameters(query)));

            assertThat(found.length()).isZero();
            assertThat(found.getNumberFound()).isZero();
        } finally {
            host().tracker().start();
        }
    }

    @Test
    default void ownersFindWhatIsTheirs() {
        NodeRef folder = folder();
        String author = host().person("author");
        host().permit(folder, author, PermissionService.CONTRIBUTOR);
        NodeRef own =
                host().as(author, () -> host().create(folder, "cm:content", "own.txt", Map.of("cm:title", "của tôi")));
        host().closeOff(own);

        assertThat(host().find(author, below(folder) + "cm:title:cua")).containsExactly(own);
    }

    @Test
    default void metadataQueriesSeeTheirOwnTransaction() {
        NodeRef folder = folder();
        List<NodeRef> found = host().asSystem(() -> {
            NodeRef node = host().create(folder, "cm:content", "fresh.txt", Map.of("cm:title", "mới"));
            assertThat(ask(QueryConsistency.EVENTUAL, "=cm:name:\"fresh.txt\" AND PARENT:\"" + folder + "\""))
                    .isEmpty();
            List<NodeRef> answer = ask(
                    QueryConsistency.TRANSACTIONAL,
                    "TYPE:\"cm:cmobject\" AND ASPECT:\"cm:titled\" AND =cm:title:\"mới\" AND PARENT:\"" + folder
                            + "\" AND NOT TYPE:\"cm:folder\" AND =cm:name:fresh*");
            assertThat(answer).containsExactly(node);
            return answer;
        });
        assertThat(found).hasSize(1);
    }

    private List<NodeRef> ask(QueryConsistency consistency, String query) {
        SearchParameters parameters = host().parameters(query);
        parameters.setQueryConsistency(consistency);
        return host().bean("searchService", SearchService.class)
                .query(parameters)
                .getNodeRefs();
    }

    @Test
    default void theDatabaseAndTheIndexAgree() {
        NodeRef folder = folder();
        Map<String, Serializable> early = Map.of(
                "cm:title",
                "Sớm",
                "cm:from",
                Date.from(Instant.parse("2024-01-10T00:00:00Z")),
                "cm:versionLabel",
                "1.0");
        Map<String, Serializable> late = Map.of(
                "cm:title",
                "Muộn",
                "cm:from",
                Date.from(Instant.parse("2024-06-10T00:00:00Z")),
                "cm:versionLabel",
                "2.0");
        host().asSystem(() -> host().create(folder, "cm:content", "early.txt", early));
        host().asSystem(() -> host().create(folder, "cm:content", "late.txt", late));
        host().folder(folder, "inner");
        String in = "PARENT:\"" + folder + "\" AND ";
        for (String query : List.of(
                "TYPE:\"cm:content\"",
                "EXACTTYPE:\"cm:folder\"",
                "ASPECT:\"cm:titled\"",
                "NOT ASPECT:\"cm:titled\"",
                "=cm:title:\"Sớm\"",
                "=cm:title:\"sớm\"",
                "=cm:title:*n",
                "=cm:name:early.txt OR =cm:name:late.txt",
                "cm:from:2024-01",
                "cm:from:[2024-01-11 TO 2024-12-31]",
                "cm:from:<2024-01-10 TO MAX]",
                "cm:from:[MIN TO 2024-06>",
                "cm:created:TODAY",
                "cm:modified:[NOW/DAY-1DAY TO NOW+1HOUR]",
                "cm:creator:System",
                "cm:creator:Sys*",
                "ISNOTNULL:\"cm:title\"",
                "ISUNSET:\"cm:content\"",
                "EXISTS:\"cm:versionLabel\"",
                "NOT =cm:versionLabel:1.0")) {
            List<NodeRef> index = ordered(QueryConsistency.EVENTUAL, in + "(" + query + ")");
            List<NodeRef> database = ordered(QueryConsistency.TRANSACTIONAL, in + "(" + query + ")");
            assertThat(database).as(query).isEqualTo(index);
        }
        assertThat(ordered(QueryConsistency.TRANSACTIONAL, in + "=cm:title:\"Sớm\""))
                .hasSize(1);
        assertThat(ordered(QueryConsistency.TRANSACTIONAL, in + "cm:from:[2024-01-11 TO 2024-12-31]"))
                .hasSize(1);
    }

    private List<NodeRef> ordered(QueryConsistency consistency, String query) {
        SearchParameters parameters = host().parameters(query);
        parameters.setQueryConsistency(consistency);
        parameters.addSort("cm:created", true);
        return host().search(parameters).getNodeRefs();
    }

    @Test
    default void theDatabaseFiltersByRightsToo() {
        NodeRef folder = folder();
        NodeRef open = host().document(folder, "open.txt", "t", "x");
        NodeRef secret = host().document(folder, "secret.txt", "t", "x");
        host().closeOff(secret);
        String person = host().person("minh");
        SearchParameters parameters = host().parameters("TYPE:\"cm:content\" AND PARENT:\"" + folder + "\"");
        parameters.setQueryConsistency(QueryConsistency.TRANSACTIONAL);

        assertThat(host().search(person, parameters).getNodeRefs()).containsExactly(open);
        assertThat(host().search("admin", parameters).getNodeRefs()).containsExactlyInAnyOrder(open, secret);
    }

    @Test
    default void whatTheDatabaseCannotAnswerIsRefusedWhereTheIndexIsNotAllowed() {
        for (String query : List.of("words", "cm:title:words", "PATH:\"/app:company_home\"", "ALL:x", "a^2")) {
            SearchParameters parameters = host().parameters(query);
            parameters.setQueryConsistency(QueryConsistency.TRANSACTIONAL);
            assertThatThrownBy(() -> host().search(parameters)).as(query).isInstanceOf(QueryModelException.class);
        }
    }

    @Test
    default void syntaxErrorsNameTheirPlace() {
        assertThatThrownBy(() -> host().find("cm:name:(a"))
                .isInstanceOf(FTSQueryException.class)
                .hasMessageContaining("position 10");
    }

    @Test
    default void otherLanguagesAreRefusedByName() {
        SearchParameters parameters = host().parameters("SELECT * FROM cmis:document");
        parameters.setLanguage(SearchService.LANGUAGE_CMIS_ALFRESCO);

        assertThatThrownBy(() -> host().search(parameters))
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessageContaining("cmis-alfresco");
    }

    @Test
    default void rowsComeInPagesAndInTheVietnameseOrder() {
        NodeRef folder = folder();
        for (String title : List.of("Đo lường", "Áp dụng", "Dạy nghề", "An toàn", "Ăn uống")) {
            host().document(folder, title + ".txt", title, "x");
        }
        for (QueryConsistency consistency : List.of(QueryConsistency.EVENTUAL, QueryConsistency.TRANSACTIONAL)) {
            pagesInOrder(folder, consistency);
        }
    }

    private void pagesInOrder(NodeRef folder, QueryConsistency consistency) {
        SearchParameters parameters = host().parameters("PARENT:\"" + folder + "\" AND TYPE:\"cm:content\"");
        parameters.setQueryConsistency(consistency);
        parameters.addSort("@cm:title", true);
        parameters.setMaxItems(2);

        parameters.setSkipCount(0);
        ResultSet first = host().search(parameters);
        parameters.setSkipCount(4);
        ResultSet last = host().search(parameters);

        assertThat(titles(first)).containsExactly("An toàn", "Áp dụng");
        assertThat(first.getNumberFound()).isEqualTo(5);
        assertThat(first.hasMore()).isTrue();
        assertThat(titles(last)).containsExactly("Đo lường");
        assertThat(last.hasMore()).isFalse();
    }

    private List<Serializable> titles(ResultSet found) {
        return host().asSystem(() -> found.getNodeRefs().stream()
                .map(node -> host().nodes().getProperty(node, ContentModel.PROP_TITLE))
                .toList());
    }

    @Test
    default void valuesAndQueriesAreCounted() {
        NodeRef folder = folder();
        host().document(folder, "a.txt", "Quy trình", "x");
        host().document(folder, "b.txt", "Quy trình", "x");
        host().document(folder, "c.txt", "Biểu mẫu", "x");
        NodeRef secret = host().document(folder, "d.txt", "Biểu mẫu", "x");
        host().closeOff(secret);
        SearchParameters parameters = host().parameters(below(folder) + "TYPE:\"cm:content\"");
        parameters.addFieldFacet(new SearchParameters.FieldFacet("cm:title"));
        parameters.addFacetQuery("cm:title:quy");
        parameters.addFacetQuery("cm:name:\"c.txt\" OR cm:name:\"d.txt\"");

        ResultSet found = host().search(host().person("an"), parameters);

        assertThat(found.getFieldFacet("cm:title"))
                .containsExactly(new Pair<>("Quy trình", 2), new Pair<>("Biểu mẫu", 1));
        assertThat(found.getFacetQueries())
                .containsEntry("cm:title:quy", 2)
                .containsEntry("cm:name:\"c.txt\" OR cm:name:\"d.txt\"", 1);
    }

    @Test
    default void whatWasFoundIsMarked() {
        NodeRef folder = folder();
        NodeRef node = host().document(
                        folder, "m.txt", "Kiểm soát hồ sơ", "Hồ sơ phải được lưu. Việc kiểm soát do văn thư làm.");
        SearchParameters parameters =
                host().parameters(below(folder) + "(cm:title:\"kiem soat\" OR TEXT:\"kiem soat\")");
        parameters.setHighlight(new GeneralHighlightParameters(
                2,
                60,
                null,
                "[",
                "]",
                null,
                true,
                List.of(
                        new FieldHighlightParameters("cm:title", null, null, null, null, null),
                        new FieldHighlightParameters("cm:content", 1, null, null, "<", ">"))));

        ResultSet found = host().search(parameters);

        assertThat(found.getNodeRefs()).containsExactly(node);
        List<Pair<String, List<String>>> marked =
                Objects.requireNonNull(found.getHighlighting().get(node));
        assertThat(marked).hasSize(2);
        assertThat(marked.get(0).getFirst()).isEqualTo("cm:title");
        assertThat(marked.get(0).getSecond()).containsExactly("[Kiểm soát] hồ sơ");
        assertThat(marked.get(1).getSecond()).singleElement().asString().contains("<kiểm soát>");
    }

    @Test
    default void templatesFiltersAndStoresRestrict() {
        NodeRef folder = folder();
        NodeRef named = host().document(folder, "họp.txt", "t", "x");
        NodeRef titled = host().document(folder, "b.txt", "họp", "x");
        host().document(folder, "c.txt", "t", "họp");
        SearchParameters parameters = host().parameters("WHERE:hop");
        parameters.addQueryTemplate("WHERE", "%(cm:name cm:title)");
        parameters.addFilterQuery("ANCESTOR:\"" + folder + "\"");

        assertThat(host().search(parameters).getNodeRefs()).containsExactlyInAnyOrder(named, titled);

        SearchParameters elsewhere = host().parameters("cm:title:hop");
        elsewhere.getStores().clear();
        elsewhere.addStore(new StoreRef("archive", "SpacesStore"));
        assertThat(host().search(elsewhere).getNodeRefs()).isEmpty();
    }

    @Test
    default void simpleStepsAreFollowedFromANode() {
        NodeRef folder = folder();
        NodeRef inner = host().folder(folder, "inner");
        SearchService search = host().bean("searchService", SearchService.class);

        List<NodeRef> found = host().asSystem(() -> search.selectNodes(
                folder,
                "cm:inner",
                null,
                host().bean("namespaceService", org.alfresco.service.namespace.NamespaceService.class),
                false));

        assertThat(found).containsExactly(inner);
    }

    @Test
    default void aRebuildFindsTheSameAndForgetsTheRest() {
        NodeRef folder = folder();
        NodeRef node = host().document(folder, "r.txt", "dựng lại", "x");
        assertThat(host().find(below(folder) + "cm:title:\"dung lai\"")).containsExactly(node);

        host().tracker().rebuild();

        assertThat(host().tracker().awaitIndexed(Duration.ofSeconds(120))).isTrue();
        assertThat(host().tracker().progress().upToDate()).isTrue();
        assertThat(host().find(below(folder) + "cm:title:\"dung lai\"")).containsExactly(node);
    }

    @Test
    default void theIndexCatchesUpAfterARestart() {
        NodeRef folder = folder();
        NodeRef deleted = host().document(folder, "deleted.txt", "bắt kịp", "x");
        assertThat(host().find(below(folder) + "cm:title:\"bat kip\"")).containsExactly(deleted);
        host().tracker().stop();
        NodeRef missed = host().document(folder, "missed.txt", "bắt kịp", "nội dung");
        host().asSystem(() -> {
            host().nodes().deleteNode(deleted);
            return deleted;
        });

        host().restart();

        assertThat(host().find(below(folder) + "cm:title:\"bat kip\"")).containsExactly(missed);
        assertThat(host().find(below(folder) + "TEXT:\"noi dung\"")).containsExactly(missed);
    }
}
