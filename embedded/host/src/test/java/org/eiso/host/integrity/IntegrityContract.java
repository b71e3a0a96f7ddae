package org.eiso.host.integrity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.node.integrity.IntegrityException;
import org.alfresco.repo.transaction.RetryingTransactionHelper.RetryingTransactionCallback;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;
import org.assertj.core.api.AbstractThrowableAssert;
import org.eiso.host.KernelContract;
import org.junit.jupiter.api.Test;

/** What the models of nodes demand when a transaction commits. */
interface IntegrityContract extends KernelContract {

    private NodeRef document(NodeRef parent) {
        return document(parent, Map.of(name("ru:code"), "QP-1"));
    }

    private NodeRef document(NodeRef parent, Map<QName, Serializable> properties) {
        return child(parent, name("ru:document"), UUID.randomUUID().toString(), properties);
    }

    private NodeRef committedDocument() {
        NodeRef parent = workspace();
        return tx(() -> document(parent));
    }

    private AbstractThrowableAssert<?, ?> refused(RetryingTransactionCallback<?> work) {
        return assertThatThrownBy(() -> inTx(work)).isInstanceOf(IntegrityException.class);
    }

    private AbstractThrowableAssert<?, ?> refusedValue(String property, Serializable value) {
        NodeRef node = committedDocument();
        return refused(() -> {
                    nodes().setProperty(node, name(property), value);
                    return null;
                })
                .hasMessageContaining(name(property).getLocalName());
    }

    @Test
    default void withoutAMandatoryPropertyNothingOfTheTransactionStays() {
        NodeRef parent = workspace();

        refused(() -> {
                    content(parent, "goes too");
                    return document(parent, Map.of());
                })
                .hasMessageContaining("code")
                .satisfies(
                        e -> assertThat(((IntegrityException) e).getRecords()).hasSize(1));

        assertThat(nodes().getChildAssocs(parent)).isEmpty();
    }

    @Test
    default void aMandatoryPropertyMayComeLaterInTheTransaction() {
        NodeRef parent = workspace();

        NodeRef node = tx(() -> {
            NodeRef made = document(parent, Map.of());
            nodes().setProperty(made, name("ru:code"), "QP-2");
            return made;
        });

        assertThat(nodes().getProperty(node, name("ru:code"))).isEqualTo("QP-2");
    }

    @Test
    default void aNodeThatTheTransactionDeletesOwesNothing() {
        NodeRef parent = workspace();

        inTx(() -> {
            nodes().deleteNode(document(parent, Map.of()));
            return null;
        });

        assertThat(nodes().getChildAssocs(parent)).isEmpty();
    }

    @Test
    default void anAspectBringsItsMandatoryProperties() {
        NodeRef node = committedDocument();
        QName signed = name("ru:signed");

        refused(() -> {
                    nodes().addAspect(node, signed, Map.of());
                    return null;
                })
                .hasMessageContaining("signer");

        inTx(() -> {
            nodes().addAspect(node, signed, Map.of(name("ru:signer"), "an"));
            return null;
        });
        assertThat(nodes().hasAspect(node, signed)).isTrue();
    }

    @Test
    default void aMandatoryPropertyCannotBeTakenAway() {
        NodeRef node = committedDocument();

        refused(() -> {
            nodes().removeProperty(node, name("ru:code"));
            return null;
        });
    }

    @Test
    default void valuesKeepToLists() {
        refusedValue("ru:state", "Final");
    }

    @Test
    default void valuesKeepToPatterns() {
        refusedValue("ru:code", "qp-1");
    }

    @Test
    default void valuesKeepToRanges() {
        refusedValue("ru:pages", 10);
    }

    @Test
    default void eachOfManyValuesKeepsToItsLength() {
        refusedValue("ru:tags", new ArrayList<>(List.of("one", "three")));
    }

    @Test
    default void allowedValuesAndPropertiesThatNoModelKnowsAreFree() {
        NodeRef node = committedDocument();

        inTx(() -> {
            nodes().addProperties(
                            node,
                            Map.of(
                                    name("ru:state"), "final",
                                    name("ru:pages"), 9,
                                    name("ru:unheard-of"), "anything"));
            return null;
        });

        assertThat(nodes().getProperty(node, name("ru:unheard-of"))).isEqualTo("anything");
    }

    @Test
    default void aMandatoryAspectCannotBeTakenAway() {
        NodeRef node = committedDocument();

        refused(() -> {
                    nodes().removeAspect(node, name("ru:numbered"));
                    return null;
                })
                .hasMessageContaining("numbered");
    }

    @Test
    default void whereOneTargetIsAllowedThereAreNotTwo() {
        NodeRef node = committedDocument();
        NodeRef first = committedDocument();
        NodeRef second = committedDocument();
        inTx(() -> nodes().createAssociation(node, first, name("ru:replaces")));

        refused(() -> nodes().createAssociation(node, second, name("ru:replaces")));
    }

    @Test
    default void whereOneSourceIsAllowedThereAreNotTwo() {
        NodeRef node = committedDocument();
        NodeRef first = committedDocument();
        NodeRef second = committedDocument();
        inTx(() -> nodes().createAssociation(first, node, name("ru:replaces")));

        refused(() -> nodes().createAssociation(second, node, name("ru:replaces")));
    }

    @Test
    default void associationsLeadToNodesOfTheirClassOnly() {
        NodeRef node = committedDocument();
        NodeRef parent = workspace();
        NodeRef plain = tx(() -> content(parent, "plain"));

        refused(() -> nodes().createAssociation(node, plain, name("ru:replaces")))
                .hasMessageContaining("lead to");
    }

    @Test
    default void anAssociationMustBeKnown() {
        NodeRef node = committedDocument();
        NodeRef other = committedDocument();

        refused(() -> nodes().createAssociation(node, other, name("ru:unheard-of")));
    }

    @Test
    default void childrenAreNamedAsTheirRoleSays() {
        NodeRef parent = workspace();
        NodeRef binder = tx(() -> child(parent, name("ru:binder"), "binder", Map.of()));
        Map<QName, Serializable> code = Map.of(name("ru:code"), "QP-3");

        inTx(() -> nodes().createNode(binder, name("ru:parts"), name("ru:part1"), name("ru:document"), named(code)));

        refused(() -> nodes().createNode(binder, name("ru:parts"), name("ru:annex"), name("ru:document"), named(code)))
                .hasMessageContaining("annex");
    }

    private Map<QName, Serializable> named(Map<QName, Serializable> properties) {
        Map<QName, Serializable> all = new HashMap<>(properties);
        all.put(ContentModel.PROP_NAME, UUID.randomUUID().toString());
        return all;
    }

    @Test
    default void whatIsMandatoryButNotEnforcedMarksTheNodeWhileItLacks() {
        NodeRef node = committedDocument();
        assertThat(nodes().hasAspect(node, ContentModel.ASPECT_INCOMPLETE)).isTrue();

        inTx(() -> {
            nodes().setProperty(node, name("ru:summary"), "short");
            return null;
        });

        assertThat(nodes().hasAspect(node, ContentModel.ASPECT_INCOMPLETE)).isFalse();
    }
}
