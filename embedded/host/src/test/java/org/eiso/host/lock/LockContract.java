package org.eiso.host.lock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.lock.mem.Lifetime;
import org.alfresco.service.cmr.lock.LockService;
import org.alfresco.service.cmr.lock.LockStatus;
import org.alfresco.service.cmr.lock.LockType;
import org.alfresco.service.cmr.lock.NodeLockedException;
import org.alfresco.service.cmr.lock.UnableToAquireLockException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.eiso.host.content.RepositoryFixture;
import org.junit.jupiter.api.Test;

/** What callers may expect of locks on nodes. */
interface LockContract {
    RepositoryFixture repository();

    private NodeRef lockedBy(String user, LockType type) {
        NodeRef file = repository().file(repository().folder(), "a.txt", "x");
        repository().doAs(user, () -> repository().locks().lock(file, type));
        return file;
    }

    private void setTitle(NodeRef node) {
        repository().nodes().setProperty(node, ContentModel.PROP_TITLE, "changed");
    }

    @Test
    default void aWriteLockKeepsOthersFromEveryChange() {
        NodeRef file = lockedBy("an", LockType.WRITE_LOCK);
        NodeRef folder = repository().folder();

        for (RepositoryFixture.Work change : new RepositoryFixture.Work[] {
            () -> setTitle(file),
            () -> repository().write(file, "y"),
            () -> repository().nodes().addAspect(file, ContentModel.ASPECT_VERSIONABLE, Map.of()),
            () -> repository().nodes().deleteNode(file),
            () -> repository().files().move(file, folder, null),
        }) {
            assertThatThrownBy(() -> repository().doAs("binh", change)).isInstanceOf(NodeLockedException.class);
        }
        assertThat(repository().text(file)).isEqualTo("x");
    }

    @Test
    default void theOwnerOfAWriteLockMayWrite() {
        NodeRef file = lockedBy("an", LockType.WRITE_LOCK);

        repository().doAs("an", () -> setTitle(file));
    }

    @Test
    default void aReadOnlyLockKeepsItsOwnerFromWritingToo() {
        NodeRef file = lockedBy("an", LockType.READ_ONLY_LOCK);

        assertThatThrownBy(() -> repository().doAs("an", () -> setTitle(file))).isInstanceOf(NodeLockedException.class);
    }

    @Test
    default void theSystemPassesLocks() {
        NodeRef file = lockedBy("an", LockType.READ_ONLY_LOCK);

        repository().doAs("System", () -> setTitle(file));
    }

    @Test
    default void theStatusIsThatOfTheOneWhoAsks() {
        NodeRef file = lockedBy("an", LockType.WRITE_LOCK);
        LockService locks = repository().locks();

        repository().doAs("an", () -> {
            assertThat(locks.getLockStatus(file)).isEqualTo(LockStatus.LOCK_OWNER);
            assertThat(locks.isLocked(file)).isTrue();
            assertThat(locks.isLockedAndReadOnly(file)).isFalse();
        });
        repository().doAs("binh", () -> {
            assertThat(locks.getLockStatus(file)).isEqualTo(LockStatus.LOCKED);
            assertThat(locks.isLockedAndReadOnly(file)).isTrue();
            assertThat(locks.getLockType(file)).isEqualTo(LockType.WRITE_LOCK);
        });
    }

    @Test
    default void aLockedNodeIsNotLockedByAnother() {
        NodeRef file = lockedBy("an", LockType.WRITE_LOCK);

        assertThatThrownBy(() ->
                        repository().doAs("binh", () -> repository().locks().lock(file, LockType.WRITE_LOCK)))
                .isInstanceOf(UnableToAquireLockException.class);
    }

    @Test
    default void anExpiredLockHoldsNobody() throws Exception {
        NodeRef file = repository().file(repository().folder(), "a.txt", "x");
        repository().doAs("an", () -> repository()
                .locks()
                .lock(file, LockType.WRITE_LOCK, 1, Lifetime.EPHEMERAL, "editing in a program"));
        assertThatThrownBy(() -> repository().doAs("binh", () -> setTitle(file)))
                .isInstanceOf(NodeLockedException.class);

        Thread.sleep(1_100);

        repository().doAs("binh", () -> {
            assertThat(repository().locks().getLockStatus(file)).isEqualTo(LockStatus.LOCK_EXPIRED);
            assertThat(repository().locks().getAdditionalInfo(file)).isEqualTo("editing in a program");
            setTitle(file);
            repository().locks().lock(file, LockType.WRITE_LOCK);
        });
    }

    @Test
    default void unlockingLetsOthersWriteAgain() {
        NodeRef file = lockedBy("an", LockType.READ_ONLY_LOCK);

        repository().doAs("an", () -> repository().locks().unlock(file));

        repository().doAs("binh", () -> {
            assertThat(repository().locks().getLockStatus(file)).isEqualTo(LockStatus.NO_LOCK);
            setTitle(file);
        });
    }

    @Test
    default void lockingDoesNotModifyTheNode() {
        NodeRef file = repository().file(repository().folder(), "a.txt", "x");
        Object modified =
                repository().inTransaction(() -> repository().nodes().getProperty(file, ContentModel.PROP_MODIFIED));

        repository().doAs("binh", () -> repository().locks().lock(file, LockType.WRITE_LOCK));

        repository().doAs("an", () -> {
            assertThat(repository().nodes().getProperty(file, ContentModel.PROP_MODIFIED))
                    .isEqualTo(modified);
            assertThat(repository().nodes().getProperty(file, ContentModel.PROP_MODIFIER))
                    .isEqualTo("an");
        });
    }

    @Test
    default void aLockedFolderTakesNoNewChildrenUnlessOnlyTheNodeIsLocked() {
        NodeRef locked = repository().folder();
        NodeRef nodeLocked = repository().folder();
        repository().doAs("an", () -> {
            repository().locks().lock(locked, LockType.WRITE_LOCK);
            repository().locks().lock(nodeLocked, LockType.NODE_LOCK);
        });

        assertThatThrownBy(() -> repository()
                        .doAs("binh", () -> repository().files().create(locked, "new", ContentModel.TYPE_CONTENT)))
                .isInstanceOf(NodeLockedException.class);
        repository().doAs("binh", () -> repository().files().create(nodeLocked, "new", ContentModel.TYPE_CONTENT));
    }

    @Test
    default void aCopyIsNotLocked() {
        NodeRef file = lockedBy("an", LockType.WRITE_LOCK);
        NodeRef folder = repository().folder();

        NodeRef copy = repository()
                .as("binh", () -> repository().files().copy(file, folder, null).getNodeRef());

        repository().doAs("binh", () -> {
            assertThat(repository().locks().isLocked(copy)).isFalse();
            setTitle(copy);
        });
    }
}
