package org.eiso.host.workflow;

import java.util.Date;
import java.util.Map;
import org.activiti.engine.delegate.DelegateExecution;
import org.activiti.engine.delegate.DelegateTask;
import org.activiti.engine.delegate.TaskListener;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.jscript.ScriptNode;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.workflow.activiti.BaseJavaDelegate;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;

/** What the processes of the tests call. */
public final class TestDelegates {
    private TestDelegates() {}

    /** Resolves people in expressions. */
    public static final class People extends BaseJavaDelegate {
        @Override
        protected String getName() {
            return "people";
        }

        public String name(ScriptNode person) {
            return (String)
                    getServiceRegistry().getNodeService().getProperty(person.getNodeRef(), ContentModel.PROP_USERNAME);
        }

        @Override
        public void execute(DelegateExecution execution) {
            throw new UnsupportedOperationException("People.execute(DelegateExecution)");
        }
    }

    /** Hands the workflow's deadline and priority on to the task. */
    public static final class Deadlines implements TaskListener {
        private static final long serialVersionUID = 1L;

        public void setBeanRegistry(Map<Object, Object> beans) {
            beans.put("deadlines", this);
        }

        @Override
        public void notify(DelegateTask task) {
            task.setDueDate((Date) task.getVariable("bpm_workflowDueDate"));
            task.setPriority((Integer) task.getVariable("bpm_workflowPriority"));
        }
    }

    /** Counts approvals. */
    public static final class Verdicts implements TaskListener {
        private static final long serialVersionUID = 1L;

        public void setBeanRegistry(Map<Object, Object> beans) {
            beans.put("verdicts", this);
        }

        @Override
        public void notify(DelegateTask task) {
            if ("Approve".equals(task.getVariableLocal("wf_reviewOutcome"))) {
                int before = (Integer) task.getExecution().getVariable("approvals");
                task.getExecution().setVariable("approvals", before + 1);
            }
        }
    }

    /** Notes who runs it. */
    public static final class WhoAmI extends BaseJavaDelegate {
        @Override
        protected String getName() {
            return "whoAmI";
        }

        @Override
        public void execute(DelegateExecution execution) {
            execution.setVariable("ranAs", AuthenticationUtil.getRunAsUser());
        }
    }

    /** Makes a node, and fails afterwards if it is told to. */
    public static final class Filing extends BaseJavaDelegate {
        @Override
        protected String getName() {
            return "filing";
        }

        @Override
        public void execute(DelegateExecution execution) {
            NodeService nodes = getServiceRegistry().getNodeService();
            NodeRef home = ((ScriptNode) execution.getVariable("companyhome")).getNodeRef();
            String name = (String) execution.getVariable("folder");
            AuthenticationUtil.runAsSystem(() -> nodes.createNode(
                    home,
                    ContentModel.ASSOC_CONTAINS,
                    QName.createQName("http://www.eiso.org/test", name),
                    ContentModel.TYPE_FOLDER,
                    Map.of(ContentModel.PROP_NAME, name)));
            if (Boolean.TRUE.equals(execution.getVariable("fail"))) {
                throw new IllegalStateException("The filing failed");
            }
        }
    }
}
