package org.eiso.approval;

import java.util.Objects;
import org.activiti.engine.delegate.DelegateExecution;
import org.alfresco.repo.workflow.activiti.BaseJavaDelegate;
import org.eiso.domain.route.ResolvedStep;
import org.eiso.domain.route.RouteProgress;
import org.eiso.issue.Issue;
import org.eiso.issue.Issues;
import org.eiso.lifecycle.RouteProgressJson;

/** Tells the process whom to ask now. */
public final class OpenStep extends BaseJavaDelegate {

    private final Issues issues;

    public OpenStep(Issues issues) {
        this.issues = issues;
    }

    @Override
    protected String getName() {
        return "eisoOpenStep";
    }

    @Override
    public void execute(DelegateExecution execution) {
        ProcessVariables variables = new ProcessVariables(execution);
        Issue issue = issues.load(variables.issue());
        RouteProgress progress =
                RouteProgressJson.read(Objects.requireNonNull(issue.routeProgress(), "an issue on its route"));
        ResolvedStep step = progress.open().orElseThrow();
        variables.openStep(progress.waitingFor(), step.kind().name(), step.name(), issue.author());
    }
}
