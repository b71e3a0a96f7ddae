package org.eiso.host.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.extensions.surf.exception.PlatformRuntimeException;

/**
 * Tells a client about errors of the server without giving away what is inside: errors of the repository and of
 * extensions keep their message, as in Alfresco; those of the libraries below become a number that stands beside the
 * whole error in the log.
 */
public final class ServerErrors {

    private static final Logger LOG = LoggerFactory.getLogger(ServerErrors.class);
    private static final String HIDDEN = "Server error (%s). Details can be found in the server's log.";
    private static final List<String> LIBRARIES = List.of(
            "java.",
            "javax.",
            "jakarta.",
            "org.springframework.",
            "org.apache.",
            "org.h2.",
            "org.postgresql.",
            "org.activiti.",
            "com.zaxxer.",
            "com.fasterxml.");

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
        Throwable shown = error;
        // wrappers of checked exceptions say nothing themselves
        while (shown.getClass() == RuntimeException.class && shown.getCause() != null) {
            shown = shown.getCause();
        }
        return isOfLibrary(shown) ? HIDDEN.formatted(number) : textOf(shown);
    }

    private static boolean isOfLibrary(Throwable error) {
        String type = error.getClass().getName();
        return !(error instanceof PlatformRuntimeException)
                && LIBRARIES.stream().anyMatch(type::startsWith);
    }

    /** The message of an error, or its type where it has none. */
    public static String textOf(Throwable error) {
        String message = error.getMessage();
        return message == null || message.isBlank() ? error.getClass().getSimpleName() : message;
    }
}
