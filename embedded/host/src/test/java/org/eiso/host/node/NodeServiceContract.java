package org.eiso.host.node;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.node.integrity.IntegrityException;
import org.alfresco.repo.policy.BehaviourFilter;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.AssociationExistsException;
import org.alfresco.service.cmr.repository.AssociationRef;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.CyclicChildRelationshipException;
import org.alfresco.service.cmr.repository.DuplicateChildNodeNameException;
import org.alfresco.service.cmr.repository.InvalidNodeRefException;
import org.alfresco.service.cmr.repository.MLText;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.alfresco.service.namespace.RegexQNamePattern;
import org.eiso.host.KernelContract;
import org.junit.jupiter.api.Test;
import org.springframework.extensions.surf.util.I18NUtil;
import org.springframework.jdbc.core.JdbcTemplate;

/** What Alfresco's node service promises. */
public interface NodeServiceContract extends KernelContract {

    @Test
    default void aNewNodeHasItsTypesDefaultsAndAspects() {
        NodeRef parent = workspace();
        NodeRef node = tx(() -> content(parent, "a.txt"));

        assertThat(nodes().getType(node)).isEqualTo(ContentModel.TYPE_CONTENT);
        assertThat(nodes().getAspects(node))
                .contains(ContentModel.ASPECT_AUDITABLE, ContentModel.ASPECT_REFERENCEABLE, name("sys:localized"));
        Map<QName, Serializable> properties = nodes().getProperties(node);
        assertThat(properties)
                .containsEntry(ContentModel.PROP_NAME, "a.txt")
                .containsEntry(ContentModel.PROP_NODE_UUID, node.getId())
                .containsEntry(ContentModel.PROP_STORE_IDENTIFIER, "SpacesStore")
                .containsEntry(ContentModel.PROP_CREATOR, "author")
                .containsKeys(ContentModel.PROP_CREATED, ContentModel.PROP_MODIFIED, ContentModel.PROP_NODE_DBID);
    }

    @Test
    default void aNodeWithoutNameIsNamedByItsUuid() {
        NodeRef node = workspace();
        assertThat(nodes().getProperty(node, ContentModel.PROP_NAME)).isEqualTo(node.getId());
    }

    @Test
    default void valuesOfEveryTypeComeBack() {
        NodeRef parent = workspace();
        Date now = new Date();
        ArrayList<Serializable> many = new ArrayList<>(List.of("a", "b"));
        Map<QName, Serializable> values = new HashMap<>();
        values.put(name("cm:text"), "Quy trình kiểm soát");
        values.put(name("cm:flag"), true);
        values.put(name("cm:int"), 7);
        values.put(name("cm:long"), 1L << 40);
        values.put(name("cm:float"), 1.5f);
        values.put(name("cm:double"), 2.25d);
        values.put(name("cm:date"), now);
        values.put(name("cm:qname"), name("cm:content"));
        values.put(name("cm:node"), parent);
        values.put(name("cm:region"), Locale.FRANCE);
        values.put(name("cm:data"), new ContentData("store://x.bin", "text/plain", 12, "UTF-8"));
        values.put(name("cm:ml"), new MLText(Locale.ENGLISH, "x"));
        values.put(name("cm:many"), many);
        values.put(name("cm:none"), new ArrayList<>());
        values.put(name("cm:object"), new Object[] {"serialised"}.length);
        values.put(name("cm:nothing"), null);
        NodeRef node = tx(() -> child(parent, ContentModel.TYPE_CONTENT, "v", values));

        Map<QName, Serializable> read = tx(() -> rawNodes().getProperties(node));
        assertThat(read).containsAllEntriesOf(values);
    }

    @Test
    default void valuesAreConvertedToTheTypeOfTheModel() {
        NodeRef node = tx(() -> content(workspace(), "c"));
        inTx(() -> {
            nodes().addAspect(node, name("cm:countable"), Map.of(name("cm:hits"), "42"));
            nodes().setProperty(node, name("cm:from"), "2026-01-31T00:00:00.000Z");
            nodes().addAspect(node, name("cm:thumbnailModification"), null);
            nodes().setProperty(node, name("cm:lastThumbnailModification"), "single");
            return null;
        });
        assertThat(nodes().getProperty(node, name("cm:hits"))).isEqualTo(42);
        assertThat(nodes().getProperty(node, name("cm:from"))).isInstanceOf(Date.class);
        assertThat(nodes().getProperty(node, name("cm:lastThumbnailModification")))
                .isEqualTo(List.of("single"));
        assertThat(nodes().hasAspect(node, name("cm:effectivity")))
                .as("a property brings its aspect")
                .isTrue();
    }

    @Test
    default void textsAreKeptInEachLanguage() {
        NodeRef node = tx(() -> content(workspace(), "ml"));
        I18NUtil.setContentLocale(Locale.forLanguageTag("vi"));
        inTx(() -> {
            nodes().setProperty(node, ContentModel.PROP_TITLE, "Quy trình");
            return null;
        });
        I18NUtil.setContentLocale(Locale.ENGLISH);
        inTx(() -> {
            nodes().setProperty(node, ContentModel.PROP_TITLE, "Procedure");
            return null;
        });

        assertThat(nodes().getProperty(node, ContentModel.PROP_TITLE)).isEqualTo("Procedure");
        I18NUtil.setContentLocale(Locale.forLanguageTag("vi-VN"));
        assertThat(nodes().getProperty(node, ContentModel.PROP_TITLE)).isEqualTo("Quy trình");
        assertThat((MLText) rawNodes().getProperty(node, ContentModel.PROP_TITLE))
                .containsEntry(Locale.ENGLISH, "Procedure")
                .hasSize(2);
    }

    @Test
    default void settingAllPropertiesRemovesTheOthersAndAddingDoesNot() {
        NodeRef node =
                tx(() -> child(workspace(), ContentModel.TYPE_CONTENT, "p", Map.of(name("cm:a"), 1, name("cm:b"), 2)));
        inTx(() -> {
            nodes().addProperties(node, Map.of(name("cm:c"), 3));
            return null;
        });
        assertThat(nodes().getProperties(node)).containsKeys(name("cm:a"), name("cm:b"), name("cm:c"));
        inTx(() -> {
            nodes().setProperties(node, Map.of(ContentModel.PROP_NAME, "p", name("cm:b"), 4));
            return null;
        });
        assertThat(nodes().getProperties(node))
                .containsEntry(name("cm:b"), 4)
                .doesNotContainKeys(name("cm:a"), name("cm:c"))
                .containsKey(name("sys:locale"));
    }

    @Test
    default void aChangeMovesModifiedUnlessFiltered() throws InterruptedException {
        NodeRef node = tx(() -> content(workspace(), "m"));
        Date created = (Date) nodes().getProperty(node, ContentModel.PROP_MODIFIED);
        Thread.sleep(5);
        AuthenticationUtil.setFullyAuthenticatedUser("controller");
        inTx(() -> {
            nodes().setProperty(node, name("cm:x"), 1);
            return null;
        });
        Date changed = (Date) nodes().getProperty(node, ContentModel.PROP_MODIFIED);
        assertThat(changed).isAfter(created);
        assertThat(nodes().getProperty(node, ContentModel.PROP_MODIFIER)).isEqualTo("controller");
        assertThat(nodes().getProperty(node, ContentModel.PROP_CREATOR)).isEqualTo("author");

        Date given = new Date(0);
        BehaviourFilter filter = host().bean("policyBehaviourFilter", BehaviourFilter.class);
        inTx(() -> {
            filter.disableBehaviour(node, ContentModel.ASPECT_AUDITABLE);
            nodes().setProperty(node, ContentModel.PROP_MODIFIED, given);
            nodes().setProperty(node, name("cm:x"), 2);
            return null;
        });
        assertThat(nodes().getProperty(node, ContentModel.PROP_MODIFIED)).isEqualTo(given);
    }

    @Test
    default void namesAreUniqueBelowAFolderWhateverTheirCase() {
        NodeRef parent = workspace();
        NodeRef first = tx(() -> content(parent, "Sổ Tay.docx"));
        assertThatThrownBy(() -> inTx(() -> content(parent, "sổ tay.DOCX")))
                .isInstanceOf(DuplicateChildNodeNameException.class);
        NodeRef second = tx(() -> content(parent, "other"));
        assertThatThrownBy(() -> inTx(() -> {
                    nodes().setProperty(second, ContentModel.PROP_NAME, "SỔ TAY.DOCX");
                    return null;
                }))
                .isInstanceOf(DuplicateChildNodeNameException.class);
        inTx(() -> {
            nodes().setProperty(first, ContentModel.PROP_NAME, "moved away");
            nodes().setProperty(second, ContentModel.PROP_NAME, "sổ tay.docx");
            return null;
        });
        assertThat(nodes().getChildByName(parent, ContentModel.ASSOC_CONTAINS, "SỔ TAY.docx"))
                .isEqualTo(second);
    }

    @Test
    default void aCaughtDuplicateLeavesTheTransactionUsable() {
        NodeRef parent = workspace();
        inTx(() -> content(parent, "x"));
        NodeRef node = tx(() -> {
            try {
                return content(parent, "x");
            } catch (DuplicateChildNodeNameException e) {
                return content(parent, "x (1)");
            }
        });
        assertThat(nodes().getProperty(node, ContentModel.PROP_NAME)).isEqualTo("x (1)");
        assertThat(nodes().countChildAssocs(parent, true)).isEqualTo(2);
    }

    @Test
    default void parallelCreationsOfOneNameLeaveOne() throws Exception {
        NodeRef parent = workspace();
        List<Callable<Boolean>> attempts = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            attempts.add(() -> {
                AuthenticationUtil.setFullyAuthenticatedUser("author");
                try {
                    inTx(() -> content(parent, "only"));
                    return true;
                } catch (DuplicateChildNodeNameException e) {
                    return false;
                }
            });
        }
        ExecutorService threads = Executors.newFixedThreadPool(6);
        try {
            long won = 0;
            for (Future<Boolean> attempt : threads.invokeAll(attempts)) {
                won += attempt.get() ? 1 : 0;
            }
            assertThat(won).isEqualTo(1);
            assertThat(nodes().getChildAssocs(parent)).hasSize(1);
        } finally {
            threads.shutdown();
        }
    }

    @Test
    default void parallelChangesOfOneNodeAreDoneOneAfterTheOther() throws Exception {
        NodeRef node = tx(() -> child(workspace(), ContentModel.TYPE_CONTENT, "n", Map.of(name("cm:number"), 0)));
        List<Callable<Object>> attempts = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            attempts.add(() -> {
                AuthenticationUtil.setFullyAuthenticatedUser("author");
                return tx(() -> {
                    int number = (Integer) nodes().getProperty(node, name("cm:number"));
                    nodes().setProperty(node, name("cm:number"), number + 1);
                    return null;
                });
            });
        }
        ExecutorService threads = Executors.newFixedThreadPool(5);
        try {
            for (Future<Object> attempt : threads.invokeAll(attempts)) {
                attempt.get();
            }
        } finally {
            threads.shutdown();
        }
        assertThat(nodes().getProperty(node, name("cm:number"))).isEqualTo(20);
    }

    @Test
    default void aParentDeletedMeanwhileGetsNoChild() throws Exception {
        NodeRef parent = tx(() -> folder(workspace(), "doomed"));
        assertThatThrownBy(() -> inTx(() -> {
                    NodeRef child = content(parent, "late");
                    Thread other = new Thread(() -> {
                        AuthenticationUtil.setFullyAuthenticatedUser("author");
                        inTx(() -> {
                            if (nodes().exists(parent)) {
                                nodes().deleteNode(parent);
                            }
                            return null;
                        });
                    });
                    other.start();
                    other.join();
                    return child;
                }))
                .isInstanceOf(InvalidNodeRefException.class);
        assertThat(nodes().exists(parent)).isFalse();
    }

    @Test
    default void aspectsBringTheirDefaultsAndTakeTheirProperties() {
        NodeRef node = tx(() -> content(workspace(), "asp"));
        inTx(() -> {
            nodes().addAspect(node, ContentModel.ASPECT_VERSIONABLE, Map.of(name("cm:autoVersion"), false));
            nodes().addAspect(node, name("cm:dublincore"), Map.of(name("cm:publisher"), "VP"));
            return null;
        });
        assertThat(nodes().getProperty(node, name("cm:initialVersion"))).isEqualTo(true);
        assertThat(nodes().getProperty(node, name("cm:autoVersion"))).isEqualTo(false);
        assertThat(nodes().hasAspect(node, ContentModel.ASPECT_AUTHOR))
                .as("mandatory aspect of an aspect")
                .isTrue();
        inTx(() -> {
            nodes().removeAspect(node, ContentModel.ASPECT_VERSIONABLE);
            return null;
        });
        assertThat(nodes().hasAspect(node, ContentModel.ASPECT_VERSIONABLE)).isFalse();
        assertThat(nodes().getProperties(node)).doesNotContainKey(name("cm:initialVersion"));
    }

    @Test
    default void aMovedNodeKeepsItsReference() {
        NodeRef parent = workspace();
        NodeRef target = tx(() -> folder(parent, "target"));
        NodeRef node = tx(() -> content(parent, "wanders"));
        ChildAssociationRef moved =
                tx(() -> nodes().moveNode(node, target, ContentModel.ASSOC_CONTAINS, name("cm:wanders")));
        assertThat(moved.getChildRef()).isEqualTo(node);
        assertThat(nodes().getPrimaryParent(node).getParentRef()).isEqualTo(target);
        assertThat(nodes().getPath(node).toPrefixString(host().bean("namespaceService", NamespaceService.class)))
                .isEqualTo("/cm:test/cm:target/cm:wanders");
    }

    @Test
    default void nothingIsBelowItself() {
        NodeRef top = workspace();
        NodeRef below = tx(() -> folder(top, "below"));
        assertThatThrownBy(() -> inTx(() -> nodes().moveNode(top, below, ContentModel.ASSOC_CONTAINS, name("cm:loop"))))
                .isInstanceOf(CyclicChildRelationshipException.class);
        assertThatThrownBy(() -> inTx(() -> nodes().addChild(below, top, ContentModel.ASSOC_CONTAINS, name("cm:loop"))))
                .isInstanceOf(CyclicChildRelationshipException.class);
    }

    @Test
    default void aSecondParentAddsAPath() {
        NodeRef parent = workspace();
        NodeRef other = tx(() -> folder(parent, "other"));
        NodeRef node = tx(() -> content(parent, "twice"));
        inTx(() -> nodes().addChild(other, node, ContentModel.ASSOC_CONTAINS, name("cm:again")));
        assertThat(nodes().getParentAssocs(node)).hasSize(2);
        assertThat(nodes().getPaths(node, false)).hasSize(2);
        assertThat(nodes().getPaths(node, true)).hasSize(1);
        inTx(() -> {
            nodes().removeChild(other, node);
            return null;
        });
        assertThat(nodes().exists(node)).isTrue();
        assertThat(nodes().getParentAssocs(node)).hasSize(1);
    }

    @Test
    default void childrenAreFoundByTypeNameAndPattern() {
        NodeRef parent = workspace();
        NodeRef a = tx(() -> content(parent, "a"));
        NodeRef f = tx(() -> folder(parent, "f"));
        assertThat(nodes().getChildAssocs(parent))
                .extracting(ChildAssociationRef::getChildRef)
                .containsExactly(a, f);
        assertThat(nodes().getChildAssocs(parent, Set.of(ContentModel.TYPE_FOLDER)))
                .extracting(ChildAssociationRef::getChildRef)
                .containsExactly(f);
        assertThat(nodes().getChildAssocs(parent, ContentModel.ASSOC_CONTAINS, name("cm:a")))
                .hasSize(1);
        assertThat(nodes().getChildAssocs(
                                parent,
                                RegexQNamePattern.MATCH_ALL,
                                new RegexQNamePattern(NamespaceService.CONTENT_MODEL_1_0_URI, "f.*")))
                .hasSize(1);
        assertThat(nodes().getChildrenByName(parent, ContentModel.ASSOC_CONTAINS, List.of("A", "F", "none")))
                .hasSize(2);
        assertThat(nodes().getChildAssocsByPropertyValue(parent, ContentModel.PROP_NAME, "a"))
                .extracting(ChildAssociationRef::getChildRef)
                .containsExactly(a);
    }

    @Test
    default void deletingArchivesWithAllBelow() {
        NodeRef parent = workspace();
        NodeRef folder = tx(() -> folder(parent, "old"));
        NodeRef file = tx(() -> content(folder, "file"));
        NodeRef linked = tx(() -> content(parent, "linked"));
        inTx(() -> nodes().createAssociation(linked, file, name("cm:references")));
        inTx(() -> {
            nodes().deleteNode(folder);
            return null;
        });
        assertThat(nodes().exists(folder)).isFalse();
        assertThat(nodes().exists(file)).isFalse();
        assertThat(nodes().getTargetAssocs(linked, RegexQNamePattern.MATCH_ALL)).isEmpty();
        NodeRef archived = new NodeRef(StoreRef.STORE_REF_ARCHIVE_SPACESSTORE, folder.getId());
        assertThat(nodes().hasAspect(archived, ContentModel.ASPECT_ARCHIVED)).isTrue();
        assertThat(nodes().getProperty(archived, ContentModel.PROP_ARCHIVED_BY)).isEqualTo("author");
        assertThat(nodes().exists(new NodeRef(StoreRef.STORE_REF_ARCHIVE_SPACESSTORE, file.getId())))
                .isTrue();

        NodeRef restored = tx(() -> nodes().restoreNode(archived, null, null, null));
        assertThat(restored).isEqualTo(folder);
        assertThat(nodes().getPrimaryParent(restored).getParentRef()).isEqualTo(parent);
        assertThat(nodes().exists(file)).isTrue();
        assertThat(nodes().hasAspect(restored, ContentModel.ASPECT_ARCHIVED)).isFalse();
        assertThat(nodes().hasAspect(restored, ContentModel.ASPECT_OWNABLE)).isFalse();
    }

    @Test
    default void temporaryNodesAreDeletedForGood() {
        NodeRef parent = workspace();
        NodeRef node = tx(() -> content(parent, "tmp"));
        inTx(() -> {
            nodes().addAspect(node, ContentModel.ASPECT_TEMPORARY, null);
            nodes().deleteNode(node);
            return null;
        });
        assertThat(nodes().exists(node)).isFalse();
        assertThat(nodes().exists(new NodeRef(StoreRef.STORE_REF_ARCHIVE_SPACESSTORE, node.getId())))
                .isFalse();
        assertThatThrownBy(() -> nodes().getProperties(node)).isInstanceOf(InvalidNodeRefException.class);
    }

    @Test
    default void peerAssociationsLeadBothWays() {
        NodeRef parent = workspace();
        NodeRef a = tx(() -> content(parent, "a"));
        NodeRef b = tx(() -> content(parent, "b"));
        QName type = name("cm:references");
        AssociationRef created = tx(() -> nodes().createAssociation(a, b, type));
        assertThat(nodes().hasAspect(a, name("cm:referencing"))).isTrue();
        assertThat(nodes().getTargetAssocs(a, type)).containsExactly(created);
        assertThat(nodes().getSourceAssocs(b, RegexQNamePattern.MATCH_ALL)).containsExactly(created);
        assertThat(nodes().getAssoc(created.getId())).isEqualTo(created);
        assertThatThrownBy(() -> inTx(() -> nodes().createAssociation(a, b, type)))
                .isInstanceOf(AssociationExistsException.class);
        NodeRef c = tx(() -> content(parent, "c"));
        inTx(() -> {
            nodes().setAssociations(a, type, List.of(c));
            return null;
        });
        assertThat(nodes().getTargetAssocs(a, type))
                .extracting(AssociationRef::getTargetRef)
                .containsExactly(c);
    }

    @Test
    default void wrongNamesFailAtCommit() {
        NodeRef parent = workspace();
        assertThatThrownBy(() -> inTx(() -> content(parent, "a:b")))
                .isInstanceOf(IntegrityException.class)
                .hasMessageContaining("a:b");
        assertThat(nodes().getChildAssocs(parent)).isEmpty();
        NodeRef mended = tx(() -> {
            NodeRef node = content(parent, "a:b");
            nodes().setProperty(node, ContentModel.PROP_NAME, "a-b");
            return node;
        });
        assertThat(nodes().exists(mended)).isTrue();
    }

    @Test
    default void associationsOfWrongEndsFailAtCommit() {
        NodeRef parent = workspace();
        NodeRef file = tx(() -> content(parent, "file"));
        assertThatThrownBy(() -> inTx(() -> content(file, "below a file"))).isInstanceOf(IntegrityException.class);
        assertThatThrownBy(() -> inTx(() -> nodes().createAssociation(file, parent, name("cm:avatar"))))
                .isInstanceOf(IntegrityException.class);
    }

    @Test
    default void aMissingTargetFailsAtCommit() {
        NodeRef file = tx(() -> content(workspace(), "file"));
        assertThatThrownBy(() -> inTx(() -> {
                    nodes().addAspect(file, name("bpm:assignee"), null);
                    return null;
                }))
                .isInstanceOf(IntegrityException.class)
                .hasMessageContaining("assignee");
    }

    @Test
    default void aRolledBackTransactionLeavesNothing() {
        NodeRef parent = workspace();
        assertThatThrownBy(() -> inTx(() -> {
                    content(parent, "never");
                    throw new IllegalStateException("stop");
                }))
                .hasMessage("stop");
        assertThat(nodes().getChildAssocs(parent)).isEmpty();
    }

    @Test
    default void writingNeedsATransaction() {
        NodeRef parent = workspace();
        assertThatThrownBy(() -> content(parent, "x")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> host().transactions().doInTransaction(() -> content(parent, "x"), true))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    default void changesAreLoggedOncePerTransactionAndInOrder() {
        JdbcTemplate jdbc = host().bean("jdbcTemplate", JdbcTemplate.class);
        NodeRef parent = workspace();
        NodeRef node = tx(() -> content(parent, "logged"));
        Long id = nodes().getNodeStatus(node).getDbId();
        inTx(() -> {
            nodes().setProperty(node, name("cm:x"), 1);
            nodes().setProperty(node, name("cm:y"), 1);
            return null;
        });
        inTx(() -> {
            nodes().addAspect(node, ContentModel.ASPECT_TEMPORARY, null);
            nodes().deleteNode(node);
            return null;
        });
        assertThat(jdbc.queryForList("select kind from node_change where node_id = ? order by seq", String.class, id))
                .containsExactly("UPDATE", "UPDATE", "DELETE");
        assertThat(jdbc.queryForObject("select max(seq) from node_change", Long.class))
                .isEqualTo(jdbc.queryForObject("select seq from change_clock", Long.class));
    }
}
