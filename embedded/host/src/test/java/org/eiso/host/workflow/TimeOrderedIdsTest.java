package org.eiso.host.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TimeOrderedIdsTest {
    private static final Instant NOW = Instant.parse("2026-03-01T08:00:00Z");

    @Test
    void idsOfOneMillisecondGrow() {
        TimeOrderedIds ids = new TimeOrderedIds(Clock.fixed(NOW, ZoneOffset.UTC));
        List<String> made = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            made.add(ids.getNextId());
        }
        assertThat(made).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void idsGrowThoughTheClockIsSetBack() {
        Instant[] now = {NOW};
        Clock clock = new Clock() {
            @Override
            public ZoneOffset getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(java.time.ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now[0];
            }
        };
        TimeOrderedIds ids = new TimeOrderedIds(clock);
        String before = ids.getNextId();
        now[0] = NOW.minus(Duration.ofHours(1));
        assertThat(ids.getNextId()).isGreaterThan(before);
    }

    @Test
    void idsAreUuidsOfVersion7() {
        UUID id = UUID.fromString(new TimeOrderedIds(Clock.systemUTC()).getNextId());
        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
    }
}
