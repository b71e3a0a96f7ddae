package org.eiso.host.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.alfresco.error.AlfrescoRuntimeException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.extensions.surf.exception.PlatformRuntimeException;

/**
 * Tells a client about errors of the server without giving away what is inside: errors meant for people keep their
 * message, others become a number that stands beside the whole error in the log.
 */
public final class ServerErrors {

    private static final Logger LOG = LoggerFactory.getLogger(ServerErrors.class);
    private static final String HIDDEN = "Server error (%s). Details can be found in the server's log.";

    private final Clock clock;
    private final AtomicInteger count = new AtomicInteger();

    public ServerErrors(Clock clock) {
        this.clock = clock;
    }

    /** Logs the error as the server's and gives the text for the client. */
    public String report(Throwable error) {
        LocalDate today = LocalDate.now(clock);
        String number = "%02d%02d%04d"
                .formatted(today.getMonthValue(), today.getDayOfMonth(), count.getAndIncrement() % 10_000);
        LOG.error("Server error ({})", number, error);
        return isForPeople(error) && hidden(error.getCause()) == null ? textOf(error) : HIDDEN.formatted(number);
    }

    private static boolean isForPeople(Throwable error) {
        return error instanceof AlfrescoRuntimeException || error instanceof PlatformRuntimeException;
    }

    /** The first cause that must stay inside: those of the database show statements and data. */
    private static @Nullable Throwable hidden(@Nullable Throwable error) {
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            String type = cause.getClass().getName();
            if (cause instanceof java.sql.SQLException || type.startsWith("org.springframework.dao.")) {
                return cause;
            }
        }
        return null;
    }

    /** The message of an error, or its type where it has none. */
    public static String textOf(Throwable error) {
        String message = error.getMessage();
        return message == null || message.isBlank() ? error.getClass().getSimpleName() : message;
    }
}
