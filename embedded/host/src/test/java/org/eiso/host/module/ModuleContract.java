package org.eiso.host.module;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.eiso.host.module.ModuleCatalogTest.module;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.repo.lock.JobLockService;
import org.alfresco.repo.module.AbstractModuleComponent;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport.TxnReadState;
import org.alfresco.service.cmr.module.ModuleDetails;
import org.eiso.host.KernelHost;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a module may expect when the repository starts. */
interface ModuleContract {
    KernelHost host();

    private HostModuleService start(List<InstalledModule> modules, Step... steps) {
        HostModuleService service = new HostModuleService(
                new ModuleCatalog(modules),
                new ModuleRecords(host().bean("jdbcClient", JdbcClient.class), Clock.systemUTC()),
                host().transactions(),
                host().bean("jobLockService", JobLockService.class),
                "25.2.0");
        for (Step step : steps) {
            service.registerComponent(step);
        }
        service.startModules();
        return service;
    }

    private static String newId() {
        return "m" + UUID.randomUUID();
    }

    @Test
    default void aSetUpStepRunsOnceInATransactionAsTheSystem() {
        String id = newId();
        List<String> log = new ArrayList<>();
        Step step = new Step(id, "first", log);

        start(List.of(module(id, "1.0")), step);
        start(List.of(module(id, "1.1")), new Step(id, "first", log));

        assertThat(log).containsExactly("first as System in TXN_READ_WRITE");
    }

    @Test
    default void aStepThatIsNotForOnceRunsAtEveryStart() {
        String id = newId();
        List<String> log = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            Step step = new Step(id, "each", log);
            step.setExecuteOnceOnly(false);
            start(List.of(module(id, "1.0")), step);
        }

        assertThat(log).hasSize(2);
    }

    @Test
    default void stepsRunAfterThoseTheyDependOn() {
        String id = newId();
        List<String> log = new ArrayList<>();
        Step second = new Step(id, "second", log);
        Step first = new Step(id, "first", log);
        second.setDependsOn(List.of(first));

        start(List.of(module(id, "1.0")), second, first);

        assertThat(log).hasSize(2).first().asString().startsWith("first");
    }

    @Test
    default void aStepForOtherVersionsIsLeftOut() {
        String id = newId();
        List<String> log = new ArrayList<>();
        Step step = new Step(id, "from two", log);
        step.setAppliesFromVersion("2.0");

        start(List.of(module(id, "1.9")), step);
        assertThat(log).isEmpty();

        Step again = new Step(id, "from two", log);
        again.setAppliesFromVersion("2.0");
        start(List.of(module(id, "2.0")), again);
        assertThat(log).hasSize(1);
    }

    @Test
    default void aStepThatFailedIsTriedAgainAtTheNextStart() {
        String id = newId();
        List<String> log = new ArrayList<>();
        Step failing = new Step(id, "step", log);
        failing.fail = true;

        assertThatThrownBy(() -> start(List.of(module(id, "1.0")), failing))
                .isInstanceOf(AlfrescoRuntimeException.class);
        start(List.of(module(id, "1.0")), new Step(id, "step", log));

        assertThat(log).hasSize(1);
    }

    @Test
    default void aModuleForOtherRepositoriesIsRefused() {
        String id = newId();

        assertThatThrownBy(() -> start(List.of(module(id, "1.0", "module.repo.version.min", "26.0"))))
                .isInstanceOf(AlfrescoRuntimeException.class)
                .hasMessageContaining("25.2.0");
        assertThatThrownBy(() -> start(List.of(module(id, "1.0", "module.repo.version.max", "25.1"))))
                .isInstanceOf(AlfrescoRuntimeException.class);
        start(List.of(module(id, "1.0", "module.repo.version.min", "23.1", "module.repo.version.max", "26.99")));
    }

    @Test
    default void aModuleDoesNotGoBackToAnEarlierVersion() {
        String id = newId();
        start(List.of(module(id, "1.1")));

        assertThatThrownBy(() -> start(List.of(module(id, "1.0"))))
                .isInstanceOf(AlfrescoRuntimeException.class)
                .hasMessageContaining("1.1");
    }

    @Test
    default void aStepOfAModuleThatIsNotThereIsRefused() {
        assertThatThrownBy(() -> start(List.of(), new Step(newId(), "lost", new ArrayList<>())))
                .isInstanceOf(AlfrescoRuntimeException.class)
                .hasMessageContaining("lost");
    }

    @Test
    default void modulesAreListedWithTheirDateAndMissingOnesAreTold() {
        String id = newId();
        HostModuleService with = start(List.of(module(id, "1.0")));

        assertThat(with.getModule(id)).isNotNull().satisfies(details -> assertThat(details.getInstallDate())
                .isNotNull());
        HostModuleService without = start(List.of());

        assertThat(without.getModule(id)).isNull();
        assertThat(without.getMissingModules()).extracting(ModuleDetails::getId).contains(id);
    }

    /** A set-up step that writes down that it ran. */
    final class Step extends AbstractModuleComponent {
        private final List<String> log;
        private boolean fail;

        Step(String moduleId, String name, List<String> log) {
            this.log = log;
            setModuleId(moduleId);
            setName(name);
        }

        /** The services that this step does without. */
        @Override
        protected void checkProperties() {}

        @Override
        protected void executeInternal() {
            if (fail) {
                throw new IllegalStateException("the step fails");
            }
            TxnReadState state = AlfrescoTransactionSupport.getTransactionReadState();
            log.add(getName() + " as " + AuthenticationUtil.getRunAsUser() + " in " + state);
        }
    }
}
