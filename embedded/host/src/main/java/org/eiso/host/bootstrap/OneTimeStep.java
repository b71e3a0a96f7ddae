package org.eiso.host.bootstrap;

import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Remembers in the database that something was set up, so that hosts that share it do it once. */
public final class OneTimeStep {
    private final JdbcClient jdbc;
    private final Clock clock;
    private final String name;

    public OneTimeStep(JdbcClient jdbc, Clock clock, String name) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.name = name;
    }

    boolean isDone() {
        return jdbc.sql("select count(*) from bootstrap_step where name = :name")
                        .param("name", name)
                        .query(Long.class)
                        .single()
                > 0;
    }

    /**
     * Is done as far as this transaction goes; waits for another transaction that does it.
     *
     * @throws org.springframework.dao.DuplicateKeyException if another transaction did it meanwhile
     */
    void markDone() {
        jdbc.sql("insert into bootstrap_step (name, done_at) values (:name, :now)")
                .param("name", name)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
