package org.eiso.host.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.alfresco.repo.action.ParameterDefinitionImpl;
import org.alfresco.repo.action.RuntimeActionService;
import org.alfresco.repo.action.executer.ActionExecuterAbstractBase;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.service.cmr.action.Action;
import org.alfresco.service.cmr.action.ActionService;
import org.alfresco.service.cmr.action.ActionServiceException;
import org.alfresco.service.cmr.action.ActionStatus;
import org.alfresco.service.cmr.action.ParameterDefinition;
import org.alfresco.service.cmr.dictionary.DataTypeDefinition;
import org.alfresco.service.cmr.lock.LockType;
import org.alfresco.service.cmr.repository.NodeRef;
import org.eiso.host.content.RepositoryFixture;
import org.junit.jupiter.api.Test;

/** What callers and writers of actions may expect. */
interface ActionContract {
    RepositoryFixture repository();

    private ActionService actions() {
        return repository().bean("actionService", ActionService.class);
    }

    private Noting register(String name) {
        Noting executer = new Noting();
        executer.setBeanName(name);
        executer.setRuntimeActionService(repository().bean("actionService", RuntimeActionService.class));
        executer.setMlAwareNodeService(repository().nodes());
        executer.setBaseNodeService(repository().nodes());
        executer.setLockService(repository().locks());
        executer.init();
        return executer;
    }

    @Test
    default void anActionRunsInTheTransactionOfItsCaller() {
        Noting executer = register("note");
        NodeRef file = repository().file(repository().folder(), "a.txt", "x");

        repository().doAs("an", () -> {
            Action action = actions().createAction("note", Map.of("text", "hello"));
            String transaction = AlfrescoTransactionSupport.getTransactionId();
            actions().executeAction(action, file);
            assertThat(executer.notes).containsExactly("hello by an in " + transaction);
            assertThat(action.getExecutionStatus()).isEqualTo(ActionStatus.Completed);
        });
    }

    @Test
    default void aFailureReachesTheCallerAndTheAction() {
        register("fail").fail = true;
        NodeRef file = repository().file(repository().folder(), "a.txt", "x");

        repository().doAs("an", () -> {
            Action action = actions().createAction("fail", Map.of("text", "x"));
            assertThatThrownBy(() -> actions().executeAction(action, file)).isInstanceOf(IllegalStateException.class);
            assertThat(action.getExecutionStatus()).isEqualTo(ActionStatus.Failed);
            assertThat(action.getExecutionFailureMessage()).isEqualTo("it fails");
        });
    }

    @Test
    default void anAsynchronousActionRunsAfterTheCommitAsTheSameUser() throws Exception {
        Noting executer = register("later");
        NodeRef folder = repository().folder();

        String transaction = repository().as("binh", () -> {
            NodeRef fresh = repository()
                    .files()
                    .create(folder, "fresh.txt", org.alfresco.model.ContentModel.TYPE_CONTENT)
                    .getNodeRef();
            actions().executeAction(actions().createAction("later", Map.of("text", "sees it")), fresh, true, true);
            assertThat(executer.notes).isEmpty();
            return AlfrescoTransactionSupport.getTransactionId();
        });

        String note = executer.notes.poll(10, TimeUnit.SECONDS);
        assertThat(note).startsWith("sees it by binh in ").doesNotContain(transaction);
    }

    @Test
    default void anAsynchronousActionOfARolledBackTransactionDoesNotRun() throws Exception {
        Noting executer = register("never");
        NodeRef file = repository().file(repository().folder(), "a.txt", "x");

        assertThatThrownBy(() -> repository().doAs("an", () -> {
                    actions().executeAction(actions().createAction("never", Map.of("text", "x")), file, true, true);
                    throw new IllegalArgumentException("rolled back");
                }))
                .isInstanceOf(IllegalArgumentException.class);

        assertThat(executer.notes.poll(300, TimeUnit.MILLISECONDS)).isNull();
    }

    @Test
    default void aFailedAsynchronousActionIsMadeUpForByItsCompensatingAction() throws Exception {
        register("breaks").fail = true;
        Noting executer = register("mends");
        NodeRef file = repository().file(repository().folder(), "a.txt", "x");

        repository().doAs("an", () -> {
            Action action = actions().createAction("breaks", Map.of("text", "x"));
            action.setCompensatingAction(actions().createAction("mends", Map.of("text", "mended")));
            action.setExecuteAsynchronously(true);
            actions().executeAction(action, file);
        });

        assertThat(executer.notes.poll(10, TimeUnit.SECONDS)).startsWith("mended");
    }

    @Test
    default void aMissingParameterIsRefused() {
        Noting executer = register("wants text");
        NodeRef file = repository().file(repository().folder(), "a.txt", "x");

        assertThatThrownBy(() -> repository()
                        .doAs("an", () -> actions().executeAction(actions().createAction("wants text"), file)))
                .isInstanceOf(ActionServiceException.class)
                .hasMessageContaining("text");
        assertThat(executer.notes).isEmpty();
    }

    @Test
    default void anUnknownActionIsRefused() {
        assertThatThrownBy(() -> actions().createAction("unheard of")).isInstanceOf(ActionServiceException.class);
    }

    @Test
    default void anActionThatMindsLocksLeavesALockedNodeAlone() {
        Noting executer = register("minds locks");
        executer.setIgnoreLock(false);
        NodeRef file = repository().file(repository().folder(), "a.txt", "x");
        repository().doAs("an", () -> repository().locks().lock(file, LockType.WRITE_LOCK));

        repository().doAs("binh", () -> actions()
                .executeAction(actions().createAction("minds locks", Map.of("text", "x")), file));
        assertThat(executer.notes).isEmpty();

        repository().doAs("an", () -> actions()
                .executeAction(actions().createAction("minds locks", Map.of("text", "x")), file));
        assertThat(executer.notes).hasSize(1);
    }

    @Test
    default void definitionsTellParameters() {
        register("told");

        assertThat(actions().getActionDefinition("told")).isNotNull().satisfies(definition -> assertThat(
                        definition.getParameterDefintion("text").isMandatory())
                .isTrue());
        assertThat(actions().getActionDefinitions())
                .anyMatch(definition -> definition.getName().equals("told"));
        assertThat(actions().getActionDefinition("untold")).isNull();
    }

    /** Notes what it was asked to do, by whom and in which transaction. */
    final class Noting extends ActionExecuterAbstractBase {
        private final BlockingQueue<String> notes = new LinkedBlockingQueue<>();
        private volatile boolean fail;

        @Override
        protected void executeImpl(Action action, NodeRef actionedUponNodeRef) {
            if (fail) {
                throw new IllegalStateException("it fails");
            }
            Serializable text = Objects.requireNonNull(action.getParameterValue("text"));
            notes.add(text + " by " + AuthenticationUtil.getFullyAuthenticatedUser() + " in "
                    + AlfrescoTransactionSupport.getTransactionId());
        }

        @Override
        protected void addParameterDefinitions(List<ParameterDefinition> paramList) {
            paramList.add(new ParameterDefinitionImpl("text", DataTypeDefinition.TEXT, true, "Text"));
        }
    }
}
