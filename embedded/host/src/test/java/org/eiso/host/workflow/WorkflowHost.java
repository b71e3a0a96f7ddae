package org.eiso.host.workflow;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.model.Repository;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.workflow.WorkflowModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.AuthorityType;
import org.alfresco.service.cmr.security.PersonService;
import org.alfresco.service.cmr.workflow.WorkflowService;
import org.alfresco.service.cmr.workflow.WorkflowTask;
import org.alfresco.service.cmr.workflow.WorkflowTaskQuery;
import org.alfresco.service.namespace.QName;
import org.eiso.host.KernelHost;

/** A host with people, a group and the processes of the tests. */
public final class WorkflowHost implements AutoCloseable {
    private final KernelHost host;

    public WorkflowHost(Map<String, Object> settings) {
        host = new KernelHost(
                settings,
                "classpath*:org/eiso/host/context/*-context.xml",
                "classpath:org/eiso/host/workflow/workflow-contract-context.xml");
    }

    /** Creates the people and the group; once for each database. */
    public WorkflowHost populate() {
        as(AuthenticationUtil.getSystemUserName(), () -> {
            PersonService people = bean("personService", PersonService.class);
            for (String name : List.of("anna", "binh", "chi", "dung")) {
                people.createPerson(Map.of(
                        ContentModel.PROP_USERNAME,
                        name,
                        ContentModel.PROP_FIRSTNAME,
                        name,
                        ContentModel.PROP_LASTNAME,
                        "Test",
                        ContentModel.PROP_EMAIL,
                        name + "@example.org"));
            }
            AuthorityService authorities = bean("authorityService", AuthorityService.class);
            String group = authorities.createAuthority(AuthorityType.GROUP, "reviewers");
            authorities.addAuthority(group, "chi");
            authorities.addAuthority(group, "dung");
            return null;
        });
        return this;
    }

    public <T> T bean(String id, Class<T> type) {
        return host.bean(id, type);
    }

    /** The service without checks of permissions. */
    public WorkflowService workflows() {
        return bean("workflowServiceImpl", WorkflowService.class);
    }

    /** The service that everybody may call. */
    public WorkflowService checkedWorkflows() {
        return bean("WorkflowService", WorkflowService.class);
    }

    public NodeService nodes() {
        return bean("nodeService", NodeService.class);
    }

    public MovableClock clock() {
        return bean("clock", MovableClock.class);
    }

    /** Works as a person in a transaction of its own. */
    public <T> T as(String user, Callable<T> work) {
        AuthenticationUtil.pushAuthentication();
        try {
            AuthenticationUtil.setFullyAuthenticatedUser(user);
            return host.inTransaction(work::call);
        } finally {
            AuthenticationUtil.popAuthentication();
        }
    }

    public NodeRef person(String name) {
        return bean("personService", PersonService.class).getPerson(name);
    }

    public NodeRef group(String name) {
        return bean("authorityService", AuthorityService.class).getAuthorityNodeRef("GROUP_" + name);
    }

    public NodeRef folder(String name) {
        return nodes().createNode(
                        companyHome(),
                        ContentModel.ASSOC_CONTAINS,
                        QName.createQName("http://www.eiso.org/test", name),
                        ContentModel.TYPE_FOLDER,
                        Map.of(ContentModel.PROP_NAME, name))
                .getChildRef();
    }

    public NodeRef companyHome() {
        return bean("repositoryHelper", Repository.class).getCompanyHome();
    }

    public static String unique(String prefix) {
        return prefix + "-" + UUID.randomUUID();
    }

    /** Starts a process as a person and gives back the id of the workflow; the start task stays as it is. */
    public String start(String user, String process, Map<QName, Serializable> parameters) {
        return as(user, () -> {
            String definition =
                    workflows().getDefinitionByName("activiti$" + process).getId();
            return workflows()
                    .startWorkflow(definition, new HashMap<>(parameters))
                    .getInstance()
                    .getId();
        });
    }

    /** Starts a review by binh as anna, with its start task ended. */
    public String startReview() {
        String workflow = start("anna", "testReview", Map.of(WorkflowModel.ASSOC_ASSIGNEE, person("binh")));
        as("anna", () -> workflows().endTask(workflows().getStartTask(workflow).getId(), null));
        return workflow;
    }

    /** The open tasks of a workflow. */
    public List<WorkflowTask> openTasks(String workflow) {
        WorkflowTaskQuery query = new WorkflowTaskQuery();
        query.setProcessId(workflow);
        return as(AuthenticationUtil.getSystemUserName(), () -> workflows().queryTasks(query));
    }

    /** The only open task of a workflow. */
    public WorkflowTask openTask(String workflow) {
        List<WorkflowTask> tasks = openTasks(workflow);
        if (tasks.size() != 1) {
            throw new AssertionError("Expected one open task but there are " + tasks);
        }
        return tasks.get(0);
    }

    @Override
    public void close() {
        host.close();
    }
}
