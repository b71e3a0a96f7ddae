package org.eiso.approval.web;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.eiso.approval.ApprovalTask;
import org.eiso.approval.MyTasks;
import org.eiso.issue.web.IssueView;
import org.eiso.web.Answer;
import org.eiso.web.Endpoint;
import org.eiso.web.Exchange;
import org.eiso.web.Input;

/** {@code GET /eiso/tasks}: the asking person's. */
public final class TasksGet extends Endpoint {

    private final MyTasks tasks;
    private final IssueView view;

    public TasksGet(Exchange exchange, MyTasks tasks, IssueView view) {
        super(exchange);
        this.tasks = tasks;
        this.view = view;
    }

    @Override
    protected Answer answer(Input input) {
        List<ApprovalTask> mine = tasks.list();
        return Answer.ok(IssueView.list("tasks", mine, mine.size(), 0, this::json));
    }

    private ObjectNode json(ApprovalTask task) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("id", task.id());
        json.put("kind", task.kind().id());
        json.put("step", task.step());
        json.put("offered", task.offered());
        json.put("since", task.since() == null ? null : task.since().toString());
        task.kind().outcomes().forEach(json.putArray("outcomes")::add);
        task.comments().forEach(json.putArray("comments")::add);
        json.set("issue", view.brief(task.issue()));
        return json;
    }
}
