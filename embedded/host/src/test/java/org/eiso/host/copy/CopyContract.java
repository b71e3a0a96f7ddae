package org.eiso.host.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.copy.CopyBehaviourCallback;
import org.alfresco.repo.copy.CopyDetails;
import org.alfresco.repo.copy.CopyServicePolicies.OnCopyCompletePolicy;
import org.alfresco.repo.copy.CopyServicePolicies.OnCopyNodePolicy;
import org.alfresco.repo.copy.DefaultCopyBehaviourCallback;
import org.alfresco.repo.copy.DoNothingCopyBehaviourCallback;
import org.alfresco.repo.policy.JavaBehaviour;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.eiso.host.content.RepositoryFixture;
import org.junit.jupiter.api.Test;

/** What callers may expect of copies. */
interface CopyContract {
    RepositoryFixture repository();

    private static QName name() {
        return QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "copy" + UUID.randomUUID());
    }

    private NodeRef copy(NodeRef source, NodeRef folder, boolean children) {
        return repository().inTransaction(() -> repository()
                .copies()
                .copyAndRename(source, folder, ContentModel.ASSOC_CONTAINS, name(), children));
    }

    @Test
    default void aCopyHasPropertiesAspectsAndContentOfItsOriginal() {
        NodeRef folder = repository().folder();
        NodeRef source = repository().file(folder, "a.txt", "content");
        repository().doAs("an", () -> repository()
                .nodes()
                .addAspect(source, ContentModel.ASPECT_TITLED, Map.of(ContentModel.PROP_TITLE, "Tiêu đề")));

        NodeRef copy = copy(source, repository().folder(), false);

        repository().doAs("an", () -> {
            assertThat(repository().nodes().hasAspect(copy, ContentModel.ASPECT_TITLED))
                    .isTrue();
            assertThat(repository().nodes().getProperty(copy, ContentModel.PROP_TITLE))
                    .hasToString("Tiêu đề");
            assertThat(repository().nodes().getProperty(copy, ContentModel.PROP_NAME))
                    .isEqualTo("a.txt");
            assertThat(repository().copies().getOriginal(copy)).isEqualTo(source);
            assertThat(repository().copies().getCopies(source)).containsExactly(copy);
        });
        assertThat(repository().text(copy)).isEqualTo("content");
    }

    @Test
    default void aCopyBesideItsOriginalIsNamedACopy() {
        NodeRef folder = repository().folder();
        NodeRef source = repository().file(folder, "a.txt", "x");

        NodeRef first = copy(source, folder, false);
        NodeRef second = copy(source, folder, false);

        repository().doAs("an", () -> {
            assertThat(repository().nodes().getProperty(first, ContentModel.PROP_NAME))
                    .isEqualTo("Copy of a.txt");
            assertThat(repository().nodes().getProperty(second, ContentModel.PROP_NAME))
                    .isEqualTo("Copy of Copy of a.txt");
        });
    }

    @Test
    default void theTreeBelowIsCopiedOnlyWhenAskedFor() {
        NodeRef source = repository().folder();
        repository().file(source, "inside.txt", "deep");
        NodeRef target = repository().folder();

        NodeRef shallow = repository()
                .inTransaction(
                        () -> repository().copies().copy(source, target, ContentModel.ASSOC_CONTAINS, name(), false));
        NodeRef deep = repository()
                .inTransaction(
                        () -> repository().copies().copy(source, target, ContentModel.ASSOC_CONTAINS, name(), true));

        repository().doAs("an", () -> {
            assertThat(repository().files().list(shallow)).isEmpty();
            NodeRef inside = repository().files().searchSimple(deep, "inside.txt");
            assertThat(inside).isNotNull().isNotEqualTo(repository().files().searchSimple(source, "inside.txt"));
        });
    }

    @Test
    default void anAspectThatDoesNotWantToBeCopiedStaysBehind() {
        QName aspect = ContentModel.ASPECT_EMAILED;
        repository()
                .policies()
                .bindClassBehaviour(
                        OnCopyNodePolicy.QNAME, aspect, new JavaBehaviour(new StaysBehind(), "getCopyCallback"));
        NodeRef source = repository().file(repository().folder(), "a.txt", "x");
        repository().doAs("an", () -> repository().nodes().addAspect(source, aspect, Map.of()));

        NodeRef copy = copy(source, repository().folder(), false);

        repository().doAs("an", () -> assertThat(repository().nodes().hasAspect(copy, aspect))
                .isFalse());
    }

    @Test
    default void aBehaviourDecidesWhichPropertiesAreCopiedAndIsToldWhenTheCopyIsThere() {
        QName aspect = ContentModel.ASPECT_AUTHOR;
        List<String> log = new ArrayList<>();
        WithoutAuthor behaviour = new WithoutAuthor(log);
        repository()
                .policies()
                .bindClassBehaviour(OnCopyNodePolicy.QNAME, aspect, new JavaBehaviour(behaviour, "getCopyCallback"));
        repository()
                .policies()
                .bindClassBehaviour(OnCopyCompletePolicy.QNAME, aspect, new JavaBehaviour(behaviour, "onCopyComplete"));
        NodeRef source = repository().file(repository().folder(), "a.txt", "x");
        repository().doAs("an", () -> repository()
                .nodes()
                .addAspect(source, aspect, Map.of(ContentModel.PROP_AUTHOR, "Trần Bình")));

        NodeRef copy = copy(source, repository().folder(), false);

        repository().doAs("an", () -> {
            assertThat(repository().nodes().hasAspect(copy, aspect)).isTrue();
            assertThat(repository().nodes().getProperty(copy, ContentModel.PROP_AUTHOR))
                    .isNull();
        });
        assertThat(log).containsExactly(source + " to " + copy + ", new true");
    }

    /** An aspect that is not copied. */
    final class StaysBehind implements OnCopyNodePolicy {
        @Override
        public CopyBehaviourCallback getCopyCallback(QName classRef, CopyDetails copyDetails) {
            return DoNothingCopyBehaviourCallback.getInstance();
        }
    }

    /** Copies the aspect without the author. */
    final class WithoutAuthor extends DefaultCopyBehaviourCallback implements OnCopyNodePolicy, OnCopyCompletePolicy {
        private final List<String> log;

        WithoutAuthor(List<String> log) {
            this.log = log;
        }

        @Override
        public CopyBehaviourCallback getCopyCallback(QName classRef, CopyDetails copyDetails) {
            return this;
        }

        @Override
        public Map<QName, Serializable> getCopyProperties(
                QName classQName, CopyDetails copyDetails, Map<QName, Serializable> properties) {
            Map<QName, Serializable> left = new HashMap<>(properties);
            left.remove(ContentModel.PROP_AUTHOR);
            return left;
        }

        @Override
        public void onCopyComplete(
                QName classRef, NodeRef source, NodeRef target, boolean isNew, Map<NodeRef, NodeRef> copies) {
            log.add(source + " to " + copies.get(source) + ", new " + isNew);
        }
    }
}
