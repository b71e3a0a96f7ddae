package org.eiso.host.node;

import java.sql.PreparedStatement;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.GeneratedKeyHolder;

/** Inserts rows whose key the database makes. */
final class Keys {
    private Keys() {}

    static long insert(JdbcTemplate jdbc, String sql, @Nullable Object... values) {
        GeneratedKeyHolder keys = new GeneratedKeyHolder();
        jdbc.update(
                connection -> {
                    PreparedStatement statement = connection.prepareStatement(sql, new String[] {"id"});
                    for (int i = 0; i < values.length; i++) {
                        statement.setObject(i + 1, values[i]);
                    }
                    return statement;
                },
                keys);
        return Objects.requireNonNull(keys.getKey(), "generated key").longValue();
    }
}
