package org.eiso.host.module;

import org.alfresco.service.cmr.module.ModuleService;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.core.Ordered;

/** Starts the modules when all beans are there and the repository has its stores, and before jobs run. */
public final class ModuleStart implements ApplicationListener<ContextRefreshedEvent>, Ordered, DisposableBean {
    private static final int BEFORE_JOBS = 1000;

    private final ModuleService moduleService;
    private final ApplicationContext context;

    public ModuleStart(ModuleService moduleService, ApplicationContext context) {
        this.moduleService = moduleService;
        this.context = context;
    }

    @Override
    public void onApplicationEvent(ContextRefreshedEvent event) {
        if (event.getApplicationContext() == context) {
            moduleService.startModules();
        }
    }

    @Override
    public void destroy() {
        moduleService.shutdownModules();
    }

    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE - BEFORE_JOBS;
    }
}
