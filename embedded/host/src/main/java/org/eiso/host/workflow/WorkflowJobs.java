package org.eiso.host.workflow;

import org.activiti.engine.ProcessEngine;
import org.activiti.engine.impl.ProcessEngineImpl;
import org.activiti.engine.impl.jobexecutor.JobExecutor;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.core.Ordered;

/** Runs timers and asynchronous steps once the host has come up, and until it goes down. */
final class WorkflowJobs implements ApplicationListener<ContextRefreshedEvent>, Ordered, DisposableBean {
    private final JobExecutor executor;
    private final ApplicationContext context;

    WorkflowJobs(ProcessEngine engine, ApplicationContext context) {
        this.executor =
                ((ProcessEngineImpl) engine).getProcessEngineConfiguration().getJobExecutor();
        this.context = context;
    }

    @Override
    public void onApplicationEvent(ContextRefreshedEvent event) {
        if (event.getApplicationContext() == context) {
            executor.start();
        }
    }

    /** After everything else that happens at boot. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    @Override
    public void destroy() {
        executor.shutdown();
    }
}
