package org.eiso.host.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.node.NodeServicePolicies.BeforeAddAspectPolicy;
import org.alfresco.repo.node.NodeServicePolicies.BeforeDeleteNodePolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnCreateChildAssociationPolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnCreateNodePolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnDeleteNodePolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnMoveNodePolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnUpdateNodePolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnUpdatePropertiesPolicy;
import org.alfresco.repo.policy.Behaviour.NotificationFrequency;
import org.alfresco.repo.policy.BehaviourDefinition;
import org.alfresco.repo.policy.BehaviourFilter;
import org.alfresco.repo.policy.ClassBehaviourBinding;
import org.alfresco.repo.policy.JavaBehaviour;
import org.alfresco.repo.policy.PolicyException;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;
import org.eiso.host.KernelContract;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What Alfresco promises of policies and behaviours. */
public interface PolicyContract extends KernelContract {

    /** Writes down what happens to nodes; public, as behaviours must be. */
    final class Witness {
        public final List<String> seen = new ArrayList<>();
        public final List<Map<QName, Serializable>> befores = new ArrayList<>();
        public final List<Map<QName, Serializable>> afters = new ArrayList<>();
        public Runnable reaction = () -> {};

        public void onCreateNode(ChildAssociationRef assoc) {
            seen.add("create");
            reaction.run();
        }

        public void onUpdateNode(NodeRef node) {
            seen.add("update");
        }

        public void onUpdateProperties(NodeRef node, Map<QName, Serializable> before, Map<QName, Serializable> after) {
            seen.add("properties");
            befores.add(before);
            afters.add(after);
            reaction.run();
        }

        public void beforeAddAspect(NodeRef node, QName aspect) {
            seen.add("aspect " + aspect.getLocalName());
            reaction.run();
        }

        public void beforeDeleteNode(NodeRef node) {
            seen.add("before delete");
        }

        public void onDeleteNode(ChildAssociationRef assoc, boolean archived) {
            seen.add("delete " + archived);
        }

        public void onMoveNode(ChildAssociationRef old, ChildAssociationRef now) {
            seen.add("move");
        }

        public void onCreateChildAssociation(ChildAssociationRef assoc, boolean isNew) {
            seen.add("child " + isNew);
        }
    }

    /** Bindings to undo. */
    List<BehaviourDefinition<ClassBehaviourBinding>> bound();

    @AfterEach
    default void unbind() {
        bound().forEach(policies()::removeClassDefinition);
        bound().clear();
    }

    private Witness witness(QName policy, QName className, String method, NotificationFrequency frequency) {
        Witness witness = new Witness();
        bind(witness, policy, className, method, frequency);
        return witness;
    }

    private void bind(Witness witness, QName policy, QName className, String method, NotificationFrequency frequency) {
        bound().add(policies().bindClassBehaviour(policy, className, new JavaBehaviour(witness, method, frequency)));
    }

    private void set(NodeRef node, int value) {
        nodes().setProperty(node, name("cm:number"), value);
    }

    @Test
    default void aBehaviourOfATypeIsCalledForItsSubtypes() {
        Witness witness = witness(
                OnCreateNodePolicy.QNAME,
                ContentModel.TYPE_CMOBJECT,
                "onCreateNode",
                NotificationFrequency.EVERY_EVENT);
        NodeRef parent = workspace();
        witness.seen.clear();
        inTx(() -> content(parent, "c"));
        assertThat(witness.seen).containsExactly("create");
    }

    @Test
    default void aBehaviourOfAnAspectIsCalledForNodesThatHaveIt() {
        Witness witness = witness(
                OnUpdatePropertiesPolicy.QNAME,
                name("cm:effectivity"),
                "onUpdateProperties",
                NotificationFrequency.EVERY_EVENT);
        NodeRef node = tx(() -> content(workspace(), "e"));
        inTx(() -> {
            set(node, 1);
            return null;
        });
        assertThat(witness.seen).isEmpty();
        inTx(() -> {
            nodes().addAspect(node, name("cm:effectivity"), null);
            set(node, 2);
            return null;
        });
        assertThat(witness.seen).containsExactly("properties");
        assertThat(witness.befores.get(0)).containsEntry(name("cm:number"), 1);
        assertThat(witness.afters.get(0)).containsEntry(name("cm:number"), 2);
    }

    @Test
    default void everyEventIsEachTimeFirstIsOnceAndCommitIsOnceWithBothEnds() {
        NodeRef node = tx(() -> content(workspace(), "f"));
        inTx(() -> {
            set(node, 0);
            return null;
        });
        QName type = ContentModel.TYPE_CONTENT;
        Witness every =
                witness(OnUpdatePropertiesPolicy.QNAME, type, "onUpdateProperties", NotificationFrequency.EVERY_EVENT);
        Witness first =
                witness(OnUpdatePropertiesPolicy.QNAME, type, "onUpdateProperties", NotificationFrequency.FIRST_EVENT);
        Witness last = witness(
                OnUpdatePropertiesPolicy.QNAME, type, "onUpdateProperties", NotificationFrequency.TRANSACTION_COMMIT);
        inTx(() -> {
            set(node, 1);
            set(node, 2);
            set(node, 3);
            assertThat(last.seen).isEmpty();
            return null;
        });
        assertThat(every.seen).hasSize(3);
        assertThat(first.seen).hasSize(1);
        assertThat(first.afters.get(0)).containsEntry(name("cm:number"), 1);
        assertThat(last.seen).hasSize(1);
        assertThat(last.befores.get(0)).containsEntry(name("cm:number"), 0);
        assertThat(last.afters.get(0)).containsEntry(name("cm:number"), 3);
    }

    @Test
    default void aBehaviourAtCommitMayTriggerOthers() {
        NodeRef parent = workspace();
        Witness outer = witness(
                OnCreateNodePolicy.QNAME,
                ContentModel.TYPE_CONTENT,
                "onCreateNode",
                NotificationFrequency.TRANSACTION_COMMIT);
        Witness inner = witness(
                OnCreateNodePolicy.QNAME,
                ContentModel.TYPE_FOLDER,
                "onCreateNode",
                NotificationFrequency.TRANSACTION_COMMIT);
        outer.reaction = () -> folder(parent, "made at commit");
        inTx(() -> content(parent, "c"));
        assertThat(outer.seen).containsExactly("create");
        assertThat(inner.seen).containsExactly("create");
        assertThat(nodes().getChildAssocs(parent)).hasSize(2);
    }

    @Test
    default void aFailingBehaviourAtCommitRollsBack() {
        NodeRef parent = workspace();
        Witness witness = witness(
                OnCreateNodePolicy.QNAME,
                ContentModel.TYPE_CONTENT,
                "onCreateNode",
                NotificationFrequency.TRANSACTION_COMMIT);
        witness.reaction = () -> {
            throw new IllegalStateException("veto");
        };
        assertThatThrownBy(() -> inTx(() -> content(parent, "c"))).hasRootCauseMessage("veto");
        assertThat(nodes().getChildAssocs(parent)).isEmpty();
    }

    @Test
    default void aBehaviourDoesNotHearOfItsOwnDoing() {
        NodeRef node = tx(() -> content(workspace(), "own"));
        Witness witness = witness(
                OnUpdatePropertiesPolicy.QNAME,
                ContentModel.TYPE_CONTENT,
                "onUpdateProperties",
                NotificationFrequency.EVERY_EVENT);
        witness.reaction = () -> nodes().setProperty(node, name("cm:derived"), witness.seen.size());
        inTx(() -> {
            set(node, 1);
            return null;
        });
        assertThat(witness.seen).containsExactly("properties");
    }

    @Test
    default void aVetoBeforeAnAspectKeepsItOff() {
        NodeRef node = tx(() -> content(workspace(), "frozen"));
        Witness witness = witness(
                BeforeAddAspectPolicy.QNAME,
                name("cm:effectivity"),
                "beforeAddAspect",
                NotificationFrequency.EVERY_EVENT);
        witness.reaction = () -> {
            throw new IllegalStateException("frozen");
        };
        assertThatThrownBy(() -> inTx(() -> {
                    nodes().addAspect(node, name("cm:effectivity"), null);
                    return null;
                }))
                .hasMessage("frozen");
        assertThat(nodes().hasAspect(node, name("cm:effectivity"))).isFalse();
    }

    @Test
    default void deletingAndMovingAreTold() {
        NodeRef parent = workspace();
        NodeRef target = tx(() -> folder(parent, "target"));
        NodeRef node = tx(() -> content(parent, "n"));
        Witness witness = new Witness();
        QName type = ContentModel.TYPE_CONTENT;
        NotificationFrequency every = NotificationFrequency.EVERY_EVENT;
        bind(witness, OnMoveNodePolicy.QNAME, type, "onMoveNode", every);
        bind(witness, BeforeDeleteNodePolicy.QNAME, type, "beforeDeleteNode", every);
        bind(witness, OnDeleteNodePolicy.QNAME, type, "onDeleteNode", every);
        inTx(() -> nodes().moveNode(node, target, ContentModel.ASSOC_CONTAINS, name("cm:n")));
        inTx(() -> {
            nodes().deleteNode(node);
            return null;
        });
        assertThat(witness.seen).containsExactly("move", "before delete", "delete true");
    }

    @Test
    default void associationBehavioursAreCalledForTheParentsClass() {
        Witness witness = new Witness();
        policies()
                .bindAssociationBehaviour(
                        OnCreateChildAssociationPolicy.QNAME,
                        ContentModel.TYPE_FOLDER,
                        ContentModel.ASSOC_CONTAINS,
                        new JavaBehaviour(witness, "onCreateChildAssociation"));
        NodeRef parent = workspace();
        NodeRef node = tx(() -> content(parent, "n"));
        NodeRef other = tx(() -> folder(parent, "o"));
        inTx(() -> nodes().addChild(other, node, ContentModel.ASSOC_CONTAINS, name("cm:n")));
        assertThat(witness.seen).containsExactly("child true", "child true", "child false");
    }

    @Test
    default void aServiceHearsOfAllClasses() {
        Witness witness = new Witness();
        JavaBehaviour behaviour = new JavaBehaviour(witness, "onUpdateNode");
        policies().bindClassBehaviour(OnUpdateNodePolicy.QNAME, witness, behaviour);
        NodeRef parent = workspace();
        inTx(() -> {
            set(parent, 1);
            return null;
        });
        assertThat(witness.seen).containsExactly("update");
    }

    @Test
    default void behavioursCanBeSwitchedOffForANodeAClassOrAll() {
        BehaviourFilter filter = host().bean("policyBehaviourFilter", BehaviourFilter.class);
        NodeRef parent = workspace();
        NodeRef one = tx(() -> content(parent, "one"));
        NodeRef two = tx(() -> content(parent, "two"));
        Witness witness = witness(
                OnUpdatePropertiesPolicy.QNAME,
                ContentModel.TYPE_CMOBJECT,
                "onUpdateProperties",
                NotificationFrequency.EVERY_EVENT);
        inTx(() -> {
            filter.disableBehaviour(one, ContentModel.TYPE_CMOBJECT);
            set(one, 1);
            assertThat(witness.seen).isEmpty();
            set(two, 1);
            assertThat(witness.seen).hasSize(1);
            filter.enableBehaviour(one, ContentModel.TYPE_CMOBJECT);
            set(one, 2);
            assertThat(witness.seen).hasSize(2);

            filter.disableBehaviour(ContentModel.TYPE_CMOBJECT);
            set(one, 3);
            assertThat(witness.seen)
                    .as("only nodes of exactly that class are meant")
                    .hasSize(3);
            filter.enableBehaviour(ContentModel.TYPE_CMOBJECT);
            filter.disableBehaviour(ContentModel.TYPE_CMOBJECT, true);
            set(one, 4);
            assertThat(witness.seen).hasSize(3);
            filter.enableBehaviour(ContentModel.TYPE_CMOBJECT);

            filter.disableBehaviour();
            set(one, 5);
            filter.enableBehaviour();
            assertThat(witness.seen).hasSize(3);
            filter.disableBehaviour(ContentModel.TYPE_CONTENT);
            return null;
        });
        inTx(() -> {
            set(one, 6);
            return null;
        });
        assertThat(witness.seen).as("filters end with their transaction").hasSize(4);
    }

    @Test
    default void wrongBindingsAreRefused() {
        Witness witness = new Witness();
        assertThatThrownBy(() -> policies()
                        .bindClassBehaviour(
                                OnUpdateNodePolicy.QNAME,
                                name("cm:noSuchType"),
                                new JavaBehaviour(witness, "onUpdateNode")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> policies()
                        .bindClassBehaviour(
                                OnUpdateNodePolicy.QNAME,
                                ContentModel.TYPE_CONTENT,
                                new JavaBehaviour(witness, "noSuchMethod")))
                .isInstanceOf(PolicyException.class);
    }
}
