package org.eiso.host.module;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.alfresco.repo.module.ModuleVersionNumber;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the database knows of modules: which version ran last, and which set-up steps are done. */
final class ModuleRecords {
    private final JdbcClient jdbc;
    private final Clock clock;

    ModuleRecords(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<String> ids() {
        return jdbc.sql("select id from module order by id").query(String.class).list();
    }

    Optional<ModuleVersionNumber> currentVersion(String id) {
        return jdbc.sql("select current_version from module where id = :id")
                .param("id", id)
                .query(String.class)
                .optional()
                .map(ModuleVersionNumber::new);
    }

    Optional<OffsetDateTime> installed(String id) {
        return jdbc.sql("select installed from module where id = :id")
                .param("id", id)
                .query(OffsetDateTime.class)
                .optional();
    }

    void runs(String id, ModuleVersionNumber version) {
        int updated = jdbc.sql("update module set current_version = :version where id = :id")
                .param("version", version.toString())
                .param("id", id)
                .update();
        if (updated == 0) {
            jdbc.sql("insert into module (id, installed_version, current_version, installed)"
                            + " values (:id, :version, :version, :now)")
                    .param("id", id)
                    .param("version", version.toString())
                    .param("now", now())
                    .update();
        }
    }

    boolean wasExecuted(String moduleId, String component) {
        return jdbc.sql("select count(*) from module_component where module_id = :module and name = :name")
                        .param("module", moduleId)
                        .param("name", component)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void executed(String moduleId, String component) {
        jdbc.sql("delete from module_component where module_id = :module and name = :name")
                .param("module", moduleId)
                .param("name", component)
                .update();
        jdbc.sql("insert into module_component (module_id, name, executed) values (:module, :name, :now)")
                .param("module", moduleId)
                .param("name", component)
                .param("now", now())
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
