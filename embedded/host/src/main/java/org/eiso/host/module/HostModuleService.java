package org.eiso.host.module;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.repo.lock.JobLockService;
import org.alfresco.repo.module.ModuleComponent;
import org.alfresco.repo.module.ModuleVersionNumber;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.service.cmr.module.ModuleDetails;
import org.alfresco.service.cmr.module.ModuleService;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.alfresco.util.VersionNumber;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Checks the modules against this repository and runs their set-up steps: each step once, in the order of their
 * dependencies, as the system, a module in a transaction. Hosts that start together do it one after the other.
 */
public final class HostModuleService implements ModuleService {
    private static final Logger LOG = LoggerFactory.getLogger(HostModuleService.class);

    private static final QName START = QName.createQName(NamespaceService.SYSTEM_MODEL_1_0_URI, "moduleStart");
    private static final long LOCK_MS = 600_000;
    private static final long LOCK_WAIT_MS = 500;
    private static final int LOCK_RETRIES = 1200;

    private final ModuleCatalog catalog;
    private final ModuleRecords records;
    private final RetryingTransactionHelper transactions;
    private final JobLockService jobLocks;
    private final VersionNumber repositoryVersion;
    private final List<ModuleComponent> components = new CopyOnWriteArrayList<>();

    /**
     * @param repositoryVersion the version of Alfresco that modules find here
     */
    public HostModuleService(
            JdbcClient jdbc,
            Clock clock,
            RetryingTransactionHelper transactions,
            JobLockService jobLocks,
            String repositoryVersion) {
        this(
                ModuleCatalog.of(new PathMatchingResourcePatternResolver()),
                new ModuleRecords(jdbc, clock),
                transactions,
                jobLocks,
                repositoryVersion);
    }

    HostModuleService(
            ModuleCatalog catalog,
            ModuleRecords records,
            RetryingTransactionHelper transactions,
            JobLockService jobLocks,
            String repositoryVersion) {
        this.catalog = catalog;
        this.records = records;
        this.transactions = transactions;
        this.jobLocks = jobLocks;
        this.repositoryVersion = new VersionNumber(repositoryVersion);
    }

    @Override
    public @Nullable ModuleDetails getModule(String moduleId) {
        ModuleDetails module = catalog.byId(moduleId);
        return module == null ? null : dated(module);
    }

    @Override
    public List<ModuleDetails> getAllModules() {
        return catalog.all().stream().map(this::dated).toList();
    }

    /** Modules that ran on this repository and are not there any more; only their ids and versions are known. */
    @Override
    public List<ModuleDetails> getMissingModules() {
        List<ModuleDetails> missing = new ArrayList<>();
        for (String id : records.ids()) {
            if (catalog.byId(id) == null) {
                Properties known = new Properties();
                known.setProperty(ModuleDetails.PROP_ID, id);
                known.setProperty(ModuleDetails.PROP_TITLE, id);
                known.setProperty(
                        ModuleDetails.PROP_VERSION,
                        records.currentVersion(id).orElseThrow().toString());
                missing.add(new InstalledModule(known));
            }
        }
        return missing;
    }

    /**
     * @throws AlfrescoRuntimeException when the module has a component of this name already
     */
    @Override
    public void registerComponent(ModuleComponent component) {
        if (components.contains(component)) {
            throw new AlfrescoRuntimeException("The component " + component.getName() + " of module "
                    + component.getModuleId() + " is registered already");
        }
        components.add(component);
    }

    /**
     * @throws AlfrescoRuntimeException when a module does not fit this repository, a needed one is missing, a component
     *     belongs to no module, or a component fails
     */
    @Override
    public void startModules() {
        for (ModuleComponent component : components) {
            if (catalog.byId(component.getModuleId()) == null) {
                throw new AlfrescoRuntimeException("The component " + component.getName() + " belongs to the module "
                        + component.getModuleId() + ", which is not there");
            }
        }
        for (ModuleDetails module : catalog.inOrder()) {
            checkRepositoryVersion(module);
            AuthenticationUtil.runAsSystem(() -> transactions.doInTransaction(
                    () -> {
                        start(module);
                        return null;
                    },
                    false,
                    true));
            LOG.info("Started the module {}", module);
        }
        for (ModuleDetails missing : getMissingModules()) {
            LOG.warn("A module that ran here before is missing: {}", missing.getId());
        }
    }

    @Override
    public void shutdownModules() {
        components.forEach(ModuleComponent::shutdown);
    }

    private void start(ModuleDetails module) {
        jobLocks.getTransactionalLock(START, LOCK_MS, LOCK_WAIT_MS, LOCK_RETRIES);
        ModuleVersionNumber version = module.getModuleVersionNumber();
        ModuleVersionNumber before = records.currentVersion(module.getId()).orElse(version);
        if (before.compareTo(version) > 0) {
            throw new AlfrescoRuntimeException("The module " + module.getId() + " ran here in version " + before
                    + " and cannot go back to " + version);
        }
        records.runs(module.getId(), version);
        Set<ModuleComponent> done = new HashSet<>();
        for (ModuleComponent component : components) {
            if (module.equals(catalog.byId(component.getModuleId()))) {
                execute(component, module, done);
            }
        }
    }

    private void execute(ModuleComponent component, ModuleDetails module, Set<ModuleComponent> done) {
        ModuleVersionNumber version = module.getModuleVersionNumber();
        boolean applies = version.compareTo(component.getAppliesFromVersionNumber()) >= 0
                && version.compareTo(component.getAppliesToVersionNumber()) <= 0;
        boolean over = component.isExecuteOnceOnly() && records.wasExecuted(module.getId(), component.getName());
        if (!done.add(component) || !applies || over) {
            return;
        }
        component.getDependsOn().forEach(dependency -> execute(dependency, module, done));
        component.execute();
        records.executed(module.getId(), component.getName());
        LOG.info("Executed {} of the module {}", component.getName(), module.getId());
    }

    private void checkRepositoryVersion(ModuleDetails module) {
        if (repositoryVersion.compareTo(module.getRepoVersionMin()) < 0
                || repositoryVersion.compareTo(module.getRepoVersionMax()) > 0) {
            throw new AlfrescoRuntimeException("The module " + module + " is made for repositories of version "
                    + module.getRepoVersionMin() + " to " + module.getRepoVersionMax() + ", but this is "
                    + repositoryVersion);
        }
    }

    private ModuleDetails dated(ModuleDetails module) {
        module.setInstallDate(records.installed(module.getId())
                .map(installed -> Date.from(installed.toInstant()))
                .orElse(null));
        return module;
    }
}
