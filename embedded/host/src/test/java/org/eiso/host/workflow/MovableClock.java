package org.eiso.host.workflow;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The real time plus what a test has moved it on by, so that timers need not be waited for. */
public final class MovableClock extends Clock {
    private volatile Duration offset = Duration.ZERO;

    public void advance(Duration time) {
        offset = offset.plus(time);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("Clock.withZone(ZoneId)");
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(offset);
    }
}
