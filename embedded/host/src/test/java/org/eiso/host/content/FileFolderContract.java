package org.eiso.host.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.alfresco.model.ContentModel;
import org.alfresco.query.PagingRequest;
import org.alfresco.query.PagingResults;
import org.alfresco.service.cmr.model.FileExistsException;
import org.alfresco.service.cmr.model.FileInfo;
import org.alfresco.service.cmr.model.FileNotFoundException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.util.Pair;
import org.junit.jupiter.api.Test;

/** What callers may expect of files and folders. */
public interface FileFolderContract {
    RepositoryFixture repository();

    private NodeRef subfolder(NodeRef parent, String name) {
        return repository().inTransaction(() -> repository()
                .files()
                .create(parent, name, ContentModel.TYPE_FOLDER)
                .getNodeRef());
    }

    private List<String> names(NodeRef folder) {
        return repository().inTransaction(() -> repository().files().list(folder).stream()
                .map(FileInfo::getName)
                .sorted()
                .toList());
    }

    @Test
    default void aTakenNameIsRefusedWhateverItsCase() {
        NodeRef folder = repository().folder();
        repository().file(folder, "Quy trình.txt", "x");

        assertThatThrownBy(() -> repository().file(folder, "quy TRÌNH.txt", "y"))
                .isInstanceOf(FileExistsException.class);
        assertThat(names(folder)).containsExactly("Quy trình.txt");
    }

    @Test
    default void filesAndFoldersAreListedApartSortedAndInPages() {
        NodeRef folder = repository().folder();
        repository().file(folder, "b.txt", "x");
        repository().file(folder, "a.txt", "x");
        repository().file(folder, "c.doc", "x");
        subfolder(folder, "d");

        assertThat(repository().inTransaction(() -> repository().files().listFolders(folder)))
                .extracting(FileInfo::getName)
                .containsExactly("d");
        PagingResults<FileInfo> page = repository().inTransaction(() -> repository()
                .files()
                .list(
                        folder,
                        true,
                        false,
                        "*.txt",
                        Set.of(),
                        List.of(new Pair<>(ContentModel.PROP_NAME, true)),
                        new PagingRequest(1, 5)));
        assertThat(page.getPage()).extracting(FileInfo::getName).containsExactly("b.txt");
        assertThat(page.hasMoreItems()).isFalse();
        assertThat(page.getTotalResultCount().getFirst()).isEqualTo(2);
    }

    @Test
    default void movingKeepsTheNodeAndItsModifier() {
        NodeRef from = repository().folder();
        NodeRef to = repository().folder();
        NodeRef file = repository().file(from, "a.txt", "x");

        FileInfo moved = repository().as("binh", () -> repository().files().move(file, to, null));

        assertThat(moved.getNodeRef()).isEqualTo(file);
        assertThat(names(from)).isEmpty();
        assertThat(names(to)).containsExactly("a.txt");
        assertThat(repository().inTransaction(() -> repository().nodes().getProperty(file, ContentModel.PROP_MODIFIER)))
                .isEqualTo("an");
    }

    @Test
    default void aMoveUnderANewNameMindsOnlyTheNamesOfTheTarget() {
        NodeRef from = repository().folder();
        NodeRef to = repository().folder();
        NodeRef file = repository().file(from, "a.txt", "x");
        repository().file(from, "new.txt", "in the way of nothing");
        repository().file(to, "a.txt", "in the way of nothing");

        repository().inTransaction(() -> repository().files().move(file, to, "new.txt"));

        assertThat(names(to)).containsExactly("a.txt", "new.txt");
        assertThatThrownBy(() -> repository().inTransaction(() -> repository()
                        .files()
                        .move(repository().files().searchSimple(from, "new.txt"), to, null)))
                .isInstanceOf(FileExistsException.class);
    }

    @Test
    default void renamingATemporaryFileGivesItItsType() {
        NodeRef folder = repository().folder();
        NodeRef file = repository().file(folder, "~x.tmp", "plain text");
        repository().inTransaction(() -> repository().files().rename(file, "Tom tat.csv"));

        FileInfo renamed = repository().inTransaction(() -> repository().files().getFileInfo(file));

        assertThat(renamed.getName()).isEqualTo("Tom tat.csv");
        assertThat(renamed.getContentData().getMimetype()).isEqualTo("text/csv");
    }

    @Test
    default void aCopyIsAnotherNodeWithTheSameContent() {
        NodeRef folder = repository().folder();
        NodeRef file = repository().file(folder, "a.txt", "content");

        FileInfo copy = repository().inTransaction(() -> repository().files().copy(file, null, "b.txt"));

        assertThat(copy.getNodeRef()).isNotEqualTo(file);
        assertThat(repository().text(copy.getNodeRef())).isEqualTo("content");
        assertThat(names(folder)).containsExactly("a.txt", "b.txt");
    }

    @Test
    default void aPathOfNamesLeadsToTheNodeAndBack() {
        NodeRef root = repository().folder();
        NodeRef file = repository().file(subfolder(subfolder(root, "Một"), "Hai"), "ba.txt", "x");

        repository().inTransaction(() -> {
            FileInfo found = repository().files().resolveNamePath(root, List.of("một", "HAI", "ba.txt"));
            assertThat(found.getNodeRef()).isEqualTo(file);
            assertThat(repository().files().getNameOnlyPath(root, file)).containsExactly("Một", "Hai", "ba.txt");
            assertThat(repository().files().resolveNamePath(root, List.of("Một", "Bốn"), false))
                    .isNull();
            assertThatThrownBy(() -> repository().files().resolveNamePath(root, List.of("Một", "Bốn")))
                    .isInstanceOf(FileNotFoundException.class);
            return null;
        });
    }

    @Test
    default void aSearchByNameGoesIntoSubfolders() {
        NodeRef root = repository().folder();
        repository().file(subfolder(root, "a"), "QT.01.txt", "x");
        repository().file(root, "QT.02.txt", "x");
        repository().file(root, "BM.01.txt", "x");

        List<FileInfo> deep =
                repository().inTransaction(() -> repository().files().search(root, "qt.*", true, true, true));
        List<FileInfo> flat =
                repository().inTransaction(() -> repository().files().search(root, "qt.??.txt", false));

        assertThat(deep).extracting(FileInfo::getName).containsExactlyInAnyOrder("QT.01.txt", "QT.02.txt");
        assertThat(flat).extracting(FileInfo::getName).containsExactly("QT.02.txt");
    }

    @Test
    default void whatIsNeitherFileNorFolderIsRefused() {
        NodeRef folder = repository().folder();

        assertThatThrownBy(() -> repository()
                        .inTransaction(() -> repository().files().create(folder, "person", ContentModel.TYPE_PERSON)))
                .isInstanceOf(FileTypeException.class);
    }
}
