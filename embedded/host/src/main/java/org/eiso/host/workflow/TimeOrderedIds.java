package org.eiso.host.workflow;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;
import org.activiti.engine.impl.cfg.IdGenerator;

/**
 * UUIDs of version 7: they grow in the order they were made on this host, so that changes of one millisecond still
 * have an order.
 *
 * <p>The engine's own generator fetches blocks of numbers over a second connection; with every connection of the pool
 * taken by waiting threads it would never get one.
 */
final class TimeOrderedIds implements IdGenerator {
    private static final int SEQUENCE_BITS = 12;
    private static final long VERSION_7 = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;
    private static final long RANDOM_BITS = 0x3FFF_FFFF_FFFF_FFFFL;

    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private long millis;
    private int sequence;

    TimeOrderedIds(Clock clock) {
        this.clock = clock;
    }

    @Override
    public synchronized String getNextId() {
        long now = clock.millis();
        if (now > millis) {
            millis = now;
            sequence = 0;
        } else if (++sequence >= 1 << SEQUENCE_BITS) {
            millis++;
            sequence = 0;
        }
        long high = millis << 16 | VERSION_7 | sequence;
        long low = VARIANT | random.nextLong() & RANDOM_BITS;
        return new UUID(high, low).toString();
    }
}
