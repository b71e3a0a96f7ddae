package org.springframework.extensions.surf.exception;

import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.extensions.surf.util.I18NUtil;

/**
 * An error whose message is looked up in the message bundles and starts with a number (month, day and a running count)
 * by which a person finds it in the log.
 */
public class PlatformRuntimeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final AtomicInteger COUNTER = new AtomicInteger();

    public static PlatformRuntimeException create(String msgId, Object... objects) {
        return new PlatformRuntimeException(msgId, objects);
    }

    public static PlatformRuntimeException create(Throwable cause, String msgId, Object... objects) {
        return new PlatformRuntimeException(msgId, objects, cause);
    }

    /** The error itself where it is unchecked, else a {@code PlatformRuntimeException} caused by it. */
    public static RuntimeException makeRuntimeException(Throwable e, String msgId, Object... objects) {
        return e instanceof RuntimeException unchecked ? unchecked : create(e, msgId, objects);
    }

    public PlatformRuntimeException(String msgId) {
        super(numbered(msgId, null));
    }

    public PlatformRuntimeException(String msgId, Object[] msgParams) {
        super(numbered(msgId, msgParams));
    }

    public PlatformRuntimeException(String msgId, Throwable cause) {
        super(numbered(msgId, null), cause);
    }

    public PlatformRuntimeException(String msgId, Object[] msgParams, Throwable cause) {
        super(numbered(msgId, msgParams), cause);
    }

    private static String numbered(String msgId, Object[] msgParams) {
        String text = I18NUtil.getMessage(msgId == null ? "" : msgId, msgParams);
        LocalDate today = LocalDate.now();
        return "%02d%02d%04d %s"
                .formatted(
                        today.getMonthValue(),
                        today.getDayOfMonth(),
                        COUNTER.getAndIncrement() % 10_000,
                        text == null ? msgId : text);
    }
}
