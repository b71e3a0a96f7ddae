package org.eiso.host.dictionary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.dictionary.IndexTokenisationMode;
import org.alfresco.service.cmr.dictionary.ChildAssociationDefinition;
import org.alfresco.service.cmr.dictionary.ConstraintException;
import org.alfresco.service.cmr.dictionary.DataTypeDefinition;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.dictionary.PropertyDefinition;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.eiso.host.KernelHost;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.extensions.surf.util.I18NUtil;

class StandardModelsTest {
    private static KernelHost host;
    private static DictionaryService dictionary;
    private static NamespaceService namespaces;

    @BeforeAll
    static void start() {
        host = KernelHost.onH2();
        dictionary = host.bean("dictionaryService", DictionaryService.class);
        namespaces = host.bean("namespaceService", NamespaceService.class);
    }

    @AfterAll
    static void stop() {
        host.close();
    }

    @AfterEach
    void forgetLocale() {
        I18NUtil.setLocale(null);
    }

    @Test
    void contentInheritsNameAndAuditing() {
        assertThat(dictionary.isSubClass(ContentModel.TYPE_CONTENT, ContentModel.TYPE_BASE))
                .isTrue();
        assertThat(dictionary.getType(ContentModel.TYPE_CONTENT).getProperties())
                .containsKeys(ContentModel.PROP_NAME, ContentModel.PROP_CONTENT);
        assertThat(dictionary.getType(ContentModel.TYPE_CONTENT).getDefaultAspectNames())
                .contains(ContentModel.ASPECT_AUDITABLE, ContentModel.ASPECT_REFERENCEABLE);
        assertThat(dictionary.getType(ContentModel.TYPE_SYSTEM_FOLDER).getArchive())
                .isTrue();
    }

    @Test
    void titleIsMultilingualAndIndexedBothWays() {
        PropertyDefinition title = dictionary.getProperty(ContentModel.PROP_TITLE);
        assertThat(title.getDataType().getName()).isEqualTo(DataTypeDefinition.MLTEXT);
        assertThat(title.getIndexTokenisationMode()).isEqualTo(IndexTokenisationMode.BOTH);
    }

    @Test
    void foldersRefuseDuplicateNames() {
        ChildAssociationDefinition contains =
                (ChildAssociationDefinition) dictionary.getAssociation(ContentModel.ASSOC_CONTAINS);
        assertThat(contains.getDuplicateChildNamesAllowed()).isFalse();
        assertThat(contains.isTargetMany()).isTrue();
    }

    @Test
    void namesAreConstrained() {
        PropertyDefinition name = dictionary.getProperty(ContentModel.PROP_NAME);
        name.getConstraints().get(0).getConstraint().evaluate("QT.ISO.01 - Kiểm soát tài liệu.docx");
        assertThatThrownBy(() -> name.getConstraints().get(0).getConstraint().evaluate("a/b"))
                .isInstanceOf(ConstraintException.class)
                .hasMessageContaining("a/b");
        assertThatThrownBy(() -> name.getConstraints().get(0).getConstraint().evaluate("ends with dot."))
                .isInstanceOf(ConstraintException.class);
    }

    @Test
    void labelsFollowTheLocale() {
        PropertyDefinition name = dictionary.getProperty(ContentModel.PROP_NAME);
        I18NUtil.setLocale(Locale.ENGLISH);
        assertThat(name.getTitle(dictionary)).isEqualTo("Name");
        I18NUtil.setLocale(Locale.forLanguageTag("vi"));
        assertThat(name.getTitle(dictionary)).isEqualTo("Tên");
    }

    @Test
    void prefixesAreKnown() {
        assertThat(namespaces.getNamespaceURI("cm")).isEqualTo(NamespaceService.CONTENT_MODEL_1_0_URI);
        assertThat(namespaces.getPrefixes(NamespaceService.BPM_MODEL_1_0_URI)).containsExactly("bpm");
        assertThat(QName.createQName("cm:name", namespaces)).isEqualTo(ContentModel.PROP_NAME);
    }

    @Test
    void defaultsOfSettingsAreResolved() {
        assertThat(dictionary
                        .getProperty(QName.createQName("cm:autoVersionOnUpdateProps", namespaces))
                        .getDefaultValue())
                .isEqualTo("false");
    }
}
