package org.eiso.issue.web;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.alfresco.service.cmr.repository.ContentData;
import org.eiso.alfresco.CurrentPerson;
import org.eiso.domain.lifecycle.Event;
import org.eiso.domain.lifecycle.LifecycleTable;
import org.eiso.issue.Issue;
import org.eiso.issue.IssueRoles;
import org.eiso.unit.SettingsStore;
import org.jspecify.annotations.Nullable;

/** Shows an issue to the asking person. Dates are days in the unit's zone, times are UTC. */
public final class IssueView {

    private final IssueRoles roles;
    private final SettingsStore settings;
    private final CurrentPerson person;

    public IssueView(IssueRoles roles, SettingsStore settings, CurrentPerson person) {
        this.roles = roles;
        this.settings = settings;
        this.person = person;
    }

    /** Everything about it, and what the person may do with it. */
    public ObjectNode full(Issue issue) {
        ObjectNode json = brief(issue);
        json.put("name", issue.name());
        json.put("parentCode", issue.parentCode());
        json.put("summary", issue.summary());
        issue.clauses().forEach(json.putArray("clauses")::add);
        issue.legalBasis().forEach(json.putArray("legalBasis")::add);
        json.put("changeSummary", issue.changeSummary());
        json.put("changeReason", issue.changeReason());
        json.put("stateReason", issue.stateReason());
        json.put("step", issue.stepName());
        json.put("sourceHash", issue.sourceHash());
        json.put("createdAt", time(issue.createdAt()));
        json.put("submittedAt", time(issue.submittedAt()));
        json.put("approvedAt", time(issue.approvedAt()));
        boolean author = issue.author().equals(person.id());
        LifecycleTable.allowed(issue.state(), roles.of(issue, person.id())).stream()
                .filter(event -> !author || event.channel() != Event.Channel.TASK)
                .map(Event::id)
                .forEach(json.putArray("allowedEvents")::add);
        return json;
    }

    /** What a list shows of it. */
    public ObjectNode brief(Issue issue) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("id", issue.id());
        json.put("unit", issue.unit());
        json.put("code", issue.code());
        json.put("type", issue.type().id());
        json.put("department", issue.department());
        json.put("title", issue.title());
        json.putObject("edition")
                .put("issue", issue.edition().issue())
                .put("revision", issue.edition().revision())
                .put("label", issue.edition().label());
        json.put("state", issue.state().name());
        json.put("owner", issue.owner());
        json.put("author", issue.author());
        json.put("effectiveFrom", day(issue, issue.effectiveFrom()));
        json.put("effectiveTo", day(issue, issue.effectiveTo()));
        issue.waitingFor().forEach(json.putArray("waitingFor")::add);
        json.put("modifiedAt", time(issue.modifiedAt()));
        ContentData content = issue.content();
        if (content != null) {
            json.putObject("content").put("mimetype", content.getMimetype()).put("size", content.getSize());
        }
        return json;
    }

    /** A list under a name, with the total of which it is a part. */
    public static <T> ObjectNode list(String name, List<T> items, long total, int skip, Function<T, ObjectNode> view) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("total", total);
        json.put("skip", skip);
        items.forEach(item -> json.withArray(name).add(view.apply(item)));
        if (items.isEmpty()) {
            json.putArray(name);
        }
        return json;
    }

    private @Nullable String day(Issue issue, @Nullable Instant instant) {
        return instant == null
                ? null
                : instant.atZone(settings.load(issue.unit()).zone())
                        .toLocalDate()
                        .toString();
    }

    private static @Nullable String time(@Nullable Instant instant) {
        return instant == null ? null : instant.toString();
    }
}
