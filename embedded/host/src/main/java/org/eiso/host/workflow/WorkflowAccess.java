package org.eiso.host.workflow;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.repo.workflow.WorkflowModel;
import org.alfresco.repo.workflow.activiti.ActivitiConstants;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.workflow.WorkflowService;
import org.alfresco.service.cmr.workflow.WorkflowTask;
import org.alfresco.service.cmr.workflow.WorkflowTaskQuery;
import org.alfresco.service.namespace.QName;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;

/**
 * Lets people see and work on the tasks that concern them: as owner, initiator, assignee or member of a pool. The
 * system and administrators pass. A workflow's start task may be seen by everybody who has a task in it; where the
 * process's name holds "parallel", so may all its tasks.
 */
final class WorkflowAccess implements MethodInterceptor {
    private static final Set<String> READS_ONE = Set.of("getTaskById", "getStartTask");
    private static final Set<String> CHANGES_ONE = Set.of("updateTask", "endTask");
    private static final Set<String> READS_MANY =
            Set.of("getAssignedTasks", "getPooledTasks", "getTasksForWorkflowPath", "getStartTasks", "queryTasks");
    private static final List<QName> PEOPLE = List.of(
            WorkflowModel.ASSOC_ASSIGNEE,
            WorkflowModel.ASSOC_ASSIGNEES,
            WorkflowModel.ASSOC_GROUP_ASSIGNEE,
            WorkflowModel.ASSOC_GROUP_ASSIGNEES,
            WorkflowModel.ASSOC_POOLED_ACTORS);

    private final WorkflowService workflows;
    private final AuthorityService authorityService;
    private final Authorities authorities;

    WorkflowAccess(WorkflowService workflows, AuthorityService authorityService, Authorities authorities) {
        this.workflows = workflows;
        this.authorityService = authorityService;
        this.authorities = authorities;
    }

    @Override
    public @Nullable Object invoke(MethodInvocation invocation) throws Throwable {
        String user = AuthenticationUtil.getRunAsUser();
        boolean trusted = AuthenticationUtil.isRunAsUserTheSystemUser()
                || user != null && authorityService.isAdminAuthority(user);
        if (trusted || user == null) {
            return invocation.proceed();
        }
        String method = invocation.getMethod().getName();
        if (CHANGES_ONE.contains(method)) {
            String id = (String) invocation.getArguments()[0];
            WorkflowTask task = workflows.getTaskById(id);
            if (task != null && !new Person(user).concerns(task)) {
                throw denied(user, id);
            }
            return invocation.proceed();
        }
        Object result = invocation.proceed();
        if (READS_ONE.contains(method)) {
            WorkflowTask task = (WorkflowTask) result;
            if (task != null && !new Person(user).maySee(task)) {
                throw denied(user, (String) invocation.getArguments()[0]);
            }
        } else if (READS_MANY.contains(method)) {
            return visible((List<?>) result, new Person(user));
        }
        return result;
    }

    private static List<WorkflowTask> visible(List<?> tasks, Person person) {
        List<WorkflowTask> visible = new ArrayList<>();
        for (Object each : tasks) {
            WorkflowTask task = (WorkflowTask) each;
            if (person.maySee(task)) {
                visible.add(task);
            }
        }
        return visible;
    }

    private static AccessDeniedException denied(String user, String taskId) {
        return new AccessDeniedException("The task " + taskId + " does not concern " + user);
    }

    /** The current user with the groups that came to light during one call. */
    private final class Person {
        private final String userName;
        private final Set<NodeRef> nodes = new HashSet<>();

        Person(String userName) {
            this.userName = userName;
            for (String authority : authorityService.getAuthoritiesForUser(userName)) {
                NodeRef node = authorities.node(authority);
                if (node != null) {
                    nodes.add(node);
                }
            }
            NodeRef own = authorities.node(userName);
            if (own != null) {
                nodes.add(own);
            }
        }

        boolean maySee(WorkflowTask task) {
            return concerns(task) || sharesItsWorkflow(task) && takesPart(task);
        }

        boolean concerns(WorkflowTask task) {
            Map<QName, Serializable> properties = task.getProperties();
            Object owner = properties.get(ContentModel.PROP_OWNER);
            if (owner != null && userName.equalsIgnoreCase(owner.toString())) {
                return true;
            }
            if (nodes.contains(task.getPath().getInstance().getInitiator())) {
                return true;
            }
            return PEOPLE.stream().anyMatch(name -> isAmong(properties.get(name)));
        }

        private boolean isAmong(@Nullable Object actors) {
            return actors instanceof Collection
                    ? ((Collection<?>) actors).stream().anyMatch(nodes::contains)
                    : actors instanceof NodeRef && nodes.contains(actors);
        }

        private boolean sharesItsWorkflow(WorkflowTask task) {
            String id = task.getId();
            String process = task.getPath().getInstance().getDefinition().getName();
            return id.startsWith(WorkflowViews.globalId(ActivitiConstants.START_TASK_PREFIX))
                    || process.toLowerCase(Locale.ROOT).contains("parallel");
        }

        private boolean takesPart(WorkflowTask task) {
            WorkflowTaskQuery query = new WorkflowTaskQuery();
            query.setTaskState(null);
            query.setActive(null);
            query.setProcessId(task.getPath().getInstance().getId());
            return workflows.queryTasks(query).stream().anyMatch(this::concerns);
        }
    }
}
