package org.eiso.host.workflow;

import java.util.List;
import java.util.Map;
import org.activiti.engine.delegate.ExecutionListener;
import org.activiti.engine.delegate.TaskListener;
import org.activiti.engine.impl.history.HistoryLevel;
import org.activiti.spring.SpringProcessEngineConfiguration;

/**
 * The engine as Alfresco runs it: full history, nodes as variables, jobs on behalf of the initiator, every task with
 * the properties of its type. It joins the transaction of whoever calls it.
 */
final class WorkflowEngineConfiguration extends SpringProcessEngineConfiguration {
    private final Initiators initiators;

    WorkflowEngineConfiguration(
            java.time.Clock clock,
            NodeValues nodes,
            Initiators initiators,
            ExecutionListener processStart,
            TaskListener taskDefaults,
            TaskListener taskCompletion,
            Map<Object, Object> beans) {
        this.initiators = initiators;
        setClock(new EngineClock(clock));
        setIdGenerator(new TimeOrderedIds(clock));
        setHistoryLevel(HistoryLevel.FULL);
        setDatabaseSchemaUpdate(DB_SCHEMA_UPDATE_TRUE);
        // only what is registered may be used in expressions, never the whole application context
        setBeans(beans);
        setJobExecutorActivate(false);
        // images are drawn when asked for: a deployment must not depend on the fonts of the machine
        setCreateDiagramOnDeploy(false);
        setCustomPreVariableTypes(List.of(new NodeVariable(nodes), new NodeListVariable(nodes)));
        setPostBpmnParseHandlers(
                List.of(new ProcessListeners(processStart), new TaskListeners(taskDefaults, taskCompletion)));
    }

    @Override
    protected void initJobHandlers() {
        super.initJobHandlers();
        jobHandlers.replaceAll((type, handler) -> new InitiatorJob(handler, initiators));
    }
}
