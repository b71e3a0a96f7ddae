package org.eiso.host.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.content.ContentServicePolicies.OnContentPropertyUpdatePolicy;
import org.alfresco.repo.content.ContentServicePolicies.OnContentReadPolicy;
import org.alfresco.repo.content.ContentServicePolicies.OnContentUpdatePolicy;
import org.alfresco.repo.policy.JavaBehaviour;
import org.alfresco.service.cmr.dictionary.InvalidTypeException;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.ContentWriter;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What callers may expect of content. */
public interface ContentContract {
    RepositoryFixture repository();

    Path data();

    @Test
    default void contentIsReadAsItWasWrittenWithTypeEncodingAndSize() {
        NodeRef file = repository().file(repository().folder(), "a.txt", "Quy trình");

        ContentReader reader =
                repository().inTransaction(() -> repository().contents().getReader(file, ContentModel.PROP_CONTENT));

        assertThat(reader.getMimetype()).isEqualTo("text/plain");
        assertThat(reader.getEncoding()).isEqualTo("UTF-8");
        assertThat(reader.getSize()).isEqualTo("Quy trình".getBytes(StandardCharsets.UTF_8).length);
        assertThat(reader.getContentString()).isEqualTo("Quy trình");
    }

    @Test
    default void thePropertyChangesWhenTheStreamCloses() {
        NodeRef file = repository().file(repository().folder(), "a.txt", "old");

        repository().inTransaction(() -> {
            ContentData before = data(file);
            ContentWriter writer = repository().contents().getWriter(file, ContentModel.PROP_CONTENT, true);
            OutputStream stream = writer.getContentOutputStream();
            stream.write("newer".getBytes(StandardCharsets.UTF_8));
            assertThat(data(file)).isEqualTo(before);
            stream.close();
            assertThat(data(file).getSize()).isEqualTo(5);
            assertThat(data(file).getContentUrl()).isNotEqualTo(before.getContentUrl());
            assertThat(data(file).getMimetype()).isEqualTo("text/plain");
            return null;
        });
        assertThat(repository().text(file)).isEqualTo("newer");
    }

    @Test
    default void aWriterThatIsNotToUpdateLeavesThePropertyAlone() {
        NodeRef file = repository().file(repository().folder(), "a.txt", "kept");

        repository().inTransaction(() -> {
            repository()
                    .contents()
                    .getWriter(file, ContentModel.PROP_CONTENT, false)
                    .putContent("other");
            return null;
        });

        assertThat(repository().text(file)).isEqualTo("kept");
    }

    @Test
    default void aNodeWithoutContentHasNoReader() {
        NodeRef folder = repository().folder();
        NodeRef file = repository().inTransaction(() -> repository()
                .files()
                .create(folder, "empty.txt", ContentModel.TYPE_CONTENT)
                .getNodeRef());

        assertThat(repository().text(file)).isEqualTo("no content");
    }

    @Test
    default void anotherPropertyThanContentIsRefused() {
        NodeRef file = repository().file(repository().folder(), "a.txt", "x");

        assertThatThrownBy(() -> repository()
                        .inTransaction(() -> repository().contents().getReader(file, ContentModel.PROP_NAME)))
                .isInstanceOf(InvalidTypeException.class);
    }

    @Test
    default void whatATransactionWroteGoesWhenItIsRolledBack() {
        NodeRef file = repository().file(repository().folder(), "a.txt", "kept");
        AtomicReference<String> url = new AtomicReference<>("");

        assertThatThrownBy(() -> repository().inTransaction(() -> {
                    ContentWriter writer = repository().contents().getWriter(file, ContentModel.PROP_CONTENT, true);
                    writer.putContent("lost");
                    url.set(writer.getContentUrl());
                    throw new IllegalArgumentException("rolled back");
                }))
                .isInstanceOf(IllegalArgumentException.class);

        assertThat(repository().contents().getRawReader(url.get()).exists()).isFalse();
        assertThat(repository().text(file)).isEqualTo("kept");
    }

    @Test
    default void theTypeIsGuessedFromContentAndNameBeforeThePropertyIsSet() {
        NodeRef folder = repository().folder();
        NodeRef file = repository().inTransaction(() -> {
            NodeRef created = repository()
                    .files()
                    .create(folder, "guess.bin", ContentModel.TYPE_CONTENT)
                    .getNodeRef();
            ContentWriter writer = repository().contents().getWriter(created, ContentModel.PROP_CONTENT, true);
            writer.guessMimetype("guess.bin");
            writer.putContent("%PDF-1.7\n1 0 obj\n");
            return created;
        });

        assertThat(repository().inTransaction(() -> data(file)).getMimetype()).isEqualTo("application/pdf");
    }

    @Test
    default void behavioursAreToldOfNewChangedAndReadContent() {
        List<String> log = new ArrayList<>();
        NodeRef folder = repository().folder();
        NodeRef file = repository().inTransaction(() -> repository()
                .files()
                .create(folder, "watched.txt", ContentModel.TYPE_CONTENT)
                .getNodeRef());
        Watcher watcher = new Watcher(file, log);
        watcher.bind(repository());

        repository().inTransaction(() -> {
            repository().write(file, "one");
            return null;
        });
        repository().inTransaction(() -> {
            repository().write(file, "two");
            return null;
        });
        repository().text(file);

        assertThat(log)
                .containsExactly(
                        "property content null -> 3",
                        "update new=true",
                        "property content 3 -> 3",
                        "update new=false",
                        "read");
    }

    @Test
    default void onlyFilesThatNothingPointsToAreSweptAndOnlyAfterTheProtectionTime() throws Exception {
        NodeRef file = repository().file(repository().folder(), "kept.txt", "kept");
        String kept = repository().inTransaction(() -> data(file)).getContentUrl();
        ContentWriter writer = repository().contents().getWriter(null, ContentModel.PROP_CONTENT, false);
        writer.putContent("orphan");
        String orphan = writer.getContentUrl();

        assertThat(sweepIn(Duration.ZERO)).as("today's files are left alone").isZero();
        assertThat(sweepIn(Duration.ofDays(2)))
                .as("found, and protected from now on")
                .isZero();
        assertThat(sweepIn(Duration.ofDays(10))).as("still protected").isZero();
        assertThat(sweepIn(Duration.ofDays(17))).isPositive();

        assertThat(repository().contents().getRawReader(orphan).exists()).isFalse();
        assertThat(repository().contents().getRawReader(kept).exists()).isTrue();
        assertThat(repository().text(file)).isEqualTo("kept");
    }

    @Test
    default void contentLiesBelowTheDataFolder() throws Exception {
        repository().file(repository().folder(), "a.txt", "where it lies");

        try (Stream<Path> files = Files.walk(data().resolve("content"))) {
            assertThat(files.filter(Files::isRegularFile))
                    .anySatisfy(file -> assertThat(file).hasContent("where it lies"));
        }
    }

    private int sweepIn(Duration later) {
        return new OrphanSweep(
                        repository().bean("fileContentStore", FileContentStore.class),
                        repository().bean("jdbcClient", JdbcClient.class),
                        repository()
                                .bean(
                                        "retryingTransactionHelper",
                                        org.alfresco.repo.transaction.RetryingTransactionHelper.class),
                        Clock.offset(Clock.systemUTC(), later),
                        14)
                .sweep();
    }

    private ContentData data(NodeRef file) {
        return (ContentData) repository().nodes().getProperty(file, ContentModel.PROP_CONTENT);
    }

    /** Writes down what it is told of one node. */
    final class Watcher implements OnContentUpdatePolicy, OnContentPropertyUpdatePolicy, OnContentReadPolicy {
        private final NodeRef watched;
        private final List<String> log;

        Watcher(NodeRef watched, List<String> log) {
            this.watched = watched;
            this.log = log;
        }

        void bind(RepositoryFixture repository) {
            QName type = ContentModel.TYPE_CONTENT;
            repository
                    .policies()
                    .bindClassBehaviour(OnContentUpdatePolicy.QNAME, type, new JavaBehaviour(this, "onContentUpdate"));
            repository
                    .policies()
                    .bindClassBehaviour(
                            OnContentPropertyUpdatePolicy.QNAME,
                            type,
                            new JavaBehaviour(this, "onContentPropertyUpdate"));
            repository
                    .policies()
                    .bindClassBehaviour(OnContentReadPolicy.QNAME, type, new JavaBehaviour(this, "onContentRead"));
        }

        @Override
        public void onContentUpdate(NodeRef nodeRef, boolean newContent) {
            log(nodeRef, "update new=" + newContent);
        }

        @Override
        public void onContentPropertyUpdate(NodeRef nodeRef, QName property, ContentData before, ContentData after) {
            log(
                    nodeRef,
                    "property " + property.getLocalName() + " " + (before == null ? null : before.getSize()) + " -> "
                            + after.getSize());
        }

        @Override
        public void onContentRead(NodeRef nodeRef) {
            log(nodeRef, "read");
        }

        private void log(NodeRef nodeRef, String event) {
            if (nodeRef.equals(watched)) {
                log.add(event);
            }
        }
    }
}
