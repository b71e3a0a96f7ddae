package org.eiso.host.workflow;

import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.activiti.engine.ProcessEngine;
import org.activiti.engine.history.HistoricProcessInstance;
import org.activiti.engine.history.HistoricProcessInstanceQuery;
import org.alfresco.repo.workflow.BPMEngineRegistry;
import org.alfresco.repo.workflow.WorkflowConstants;
import org.alfresco.repo.workflow.WorkflowQNameConverter;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.dictionary.PropertyDefinition;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.datatype.DefaultTypeConverter;
import org.alfresco.service.cmr.workflow.WorkflowInstance;
import org.alfresco.service.cmr.workflow.WorkflowInstanceQuery;
import org.alfresco.service.cmr.workflow.WorkflowInstanceQuery.DatePosition;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.jspecify.annotations.Nullable;

/** Finds workflows: running ones first, then ended ones. */
final class WorkflowQueries {
    private static final QName INITIATOR =
            QName.createQName(NamespaceService.DEFAULT_URI, WorkflowConstants.PROP_INITIATOR);

    private final ProcessEngine engine;
    private final WorkflowViews views;
    private final WorkflowQNameConverter names;
    private final NodeValues nodes;
    private final Initiators initiators;
    private final DictionaryService dictionary;

    WorkflowQueries(
            ProcessEngine engine,
            WorkflowViews views,
            WorkflowQNameConverter names,
            NodeValues nodes,
            Initiators initiators,
            DictionaryService dictionary) {
        this.engine = engine;
        this.views = views;
        this.names = names;
        this.nodes = nodes;
        this.initiators = initiators;
        this.dictionary = dictionary;
    }

    /** All that match, or a page of the running and a page of the ended ones when {@code maxItems} is positive. */
    List<WorkflowInstance> find(WorkflowInstanceQuery query, int maxItems, int skipCount) {
        List<WorkflowInstance> found = new ArrayList<>();
        for (boolean active : states(query)) {
            HistoricProcessInstanceQuery engineQuery = engineQuery(query, active);
            List<HistoricProcessInstance> page = maxItems > 0
                    ? engineQuery.orderByProcessInstanceStartTime().desc().listPage(skipCount, maxItems)
                    : engineQuery.orderByProcessInstanceStartTime().desc().list();
            page.forEach(process -> found.add(views.instance(process)));
        }
        return found;
    }

    long count(WorkflowInstanceQuery query) {
        long count = 0;
        for (boolean active : states(query)) {
            count += engineQuery(query, active).count();
        }
        return count;
    }

    private static List<Boolean> states(WorkflowInstanceQuery query) {
        return query.getActive() == null ? List.of(true, false) : List.of(query.getActive());
    }

    private HistoricProcessInstanceQuery engineQuery(WorkflowInstanceQuery query, boolean active) {
        HistoricProcessInstanceQuery found = engine.getHistoryService().createHistoricProcessInstanceQuery();
        if (active) {
            found.unfinished();
        } else {
            found.finished();
        }
        if (query.getWorkflowDefinitionId() != null) {
            found.processDefinitionId(BPMEngineRegistry.getLocalId(query.getWorkflowDefinitionId()));
        }
        if (query.getExcludedDefinitions() != null
                && !query.getExcludedDefinitions().isEmpty()) {
            List<String> patterns = new ArrayList<>();
            query.getExcludedDefinitions()
                    .forEach(name ->
                            patterns.add(BPMEngineRegistry.getLocalId(name).replace('*', '%')));
            found.processDefinitionKeyNotIn(patterns);
        }
        if (query.getStartBefore() != null) {
            found.startedBefore(query.getStartBefore());
        }
        if (query.getStartAfter() != null) {
            found.startedAfter(query.getStartAfter());
        }
        if (query.getEndBefore() != null) {
            found.finishedBefore(query.getEndBefore());
        }
        if (query.getEndAfter() != null) {
            found.finishedAfter(query.getEndAfter());
        }
        if (query.getCustomProps() != null) {
            query.getCustomProps().forEach((name, value) -> addProperty(found, name, value));
        }
        return found;
    }

    private void addProperty(HistoricProcessInstanceQuery found, QName name, @Nullable Object value) {
        if (INITIATOR.equals(name) && value instanceof NodeRef) {
            String userName = initiators.userName((NodeRef) value);
            if (userName != null) {
                found.startedBy(userName);
                return;
            }
        }
        String variable = names.mapQNameToName(name);
        PropertyDefinition property = dictionary.getProperty(name);
        if (value == null || property == null) {
            found.variableValueEquals(variable, nodes.toVariable(value));
        } else if (value instanceof Map) {
            ((Map<?, ?>) value).forEach((position, date) -> addDate(found, variable, position, (Date) date));
        } else {
            Object converted = DefaultTypeConverter.INSTANCE.convert(property.getDataType(), value);
            found.variableValueEquals(variable, nodes.toVariable(converted));
        }
    }

    private static void addDate(
            HistoricProcessInstanceQuery found, String variable, Object position, @Nullable Date date) {
        if (date == null) {
            return;
        }
        if (position == DatePosition.BEFORE) {
            found.variableValueLessThanOrEqual(variable, date);
        } else {
            found.variableValueGreaterThanOrEqual(variable, date);
        }
    }
}
