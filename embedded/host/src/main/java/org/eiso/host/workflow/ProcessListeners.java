package org.eiso.host.workflow;

import org.activiti.bpmn.model.BaseElement;
import org.activiti.bpmn.model.Process;
import org.activiti.engine.delegate.ExecutionListener;
import org.activiti.engine.impl.bpmn.parser.BpmnParse;
import org.activiti.engine.impl.bpmn.parser.handler.AbstractBpmnParseHandler;

/** Gives every process that is deployed the listener to its start. */
final class ProcessListeners extends AbstractBpmnParseHandler<Process> {
    private final ExecutionListener start;

    ProcessListeners(ExecutionListener start) {
        this.start = start;
    }

    @Override
    protected Class<? extends BaseElement> getHandledType() {
        return Process.class;
    }

    @Override
    protected void executeParse(BpmnParse parse, Process process) {
        parse.getCurrentProcessDefinition().addExecutionListener(ExecutionListener.EVENTNAME_START, start);
    }
}
