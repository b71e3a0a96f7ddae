package org.eiso.host.search.query;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as a query writes it: a moment, or the whole of a day, month or year. Written as ISO 8601 ({@code 2024},
 * {@code 2024-02}, {@code 2024-02-28}, {@code 2024-02-28T10:00:00.000Z}), {@code NOW} or {@code TODAY}, and with
 * arithmetic: {@code NOW/DAY-1MONTH}.
 *
 * @param start the first moment
 * @param end the moment after the last
 */
public record DateValue(Instant start, Instant end) {
    /** What the index can tell apart. */
    private static final ChronoUnit GRAIN = ChronoUnit.MILLIS;

    private static final DateTimeFormatter MOMENT = new DateTimeFormatterBuilder()
            .appendPattern("uuuu-MM-dd'T'HH:mm[:ss]")
            .appendFraction(ChronoField.MICRO_OF_SECOND, 0, 6, true)
            .appendPattern("[XXX][XX][X]")
            .toFormatter(Locale.ROOT);
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern START = Pattern.compile(
            "(?i)NOW|TODAY|\\d{4}-\\d{2}-\\d{2}T[\\d:.]+(?:Z|[+-]\\d{2}:?\\d{2})?|\\d{4}(?:-\\d{2}){0,2}");
    private static final Pattern STEP =
            Pattern.compile("(?i)(?:(/)|([+-]\\d+))(YEAR|MONTH|WEEK|DAY|DATE|HOUR|MINUTE|SECOND|MILLI|MILLISECOND)S?");

    /**
     * Reads a date.
     *
     * @param now this moment, in the zone that days begin in
     * @return nothing if the text is no date
     */
    public static Optional<DateValue> parse(String text, ZonedDateTime now) {
        String trimmed = text.trim();
        Matcher start = START.matcher(trimmed);
        if (!start.lookingAt()) {
            return Optional.empty();
        }
        String rest = trimmed.substring(start.end());
        try {
            Optional<DateValue> value = Optional.of(simple(start.group(), now));
            return rest.isEmpty() ? value : value.flatMap(date -> date.calculate(rest, now));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static DateValue simple(String text, ZonedDateTime now) {
        if (text.equalsIgnoreCase("NOW")) {
            return moment(now.toInstant());
        }
        if (text.equalsIgnoreCase("TODAY")) {
            return from(now.truncatedTo(ChronoUnit.DAYS), ChronoUnit.DAYS);
        }
        if (YEAR.matcher(text).matches()) {
            return from(Year.parse(text).atDay(1).atStartOfDay(now.getZone()), ChronoUnit.YEARS);
        }
        if (MONTH.matcher(text).matches()) {
            return from(YearMonth.parse(text).atDay(1).atStartOfDay(now.getZone()), ChronoUnit.MONTHS);
        }
        if (DAY.matcher(text).matches()) {
            return from(LocalDate.parse(text).atStartOfDay(now.getZone()), ChronoUnit.DAYS);
        }
        TemporalAccessor read = MOMENT.parseBest(text, OffsetDateTime::from, LocalDateTime::from);
        return moment(
                read instanceof OffsetDateTime zoned
                        ? zoned.toInstant()
                        : ((LocalDateTime) read).atZone(now.getZone()).toInstant());
    }

    private Optional<DateValue> calculate(String steps, ZonedDateTime now) {
        ZonedDateTime at = start.atZone(now.getZone());
        Matcher step = STEP.matcher(steps);
        int position = 0;
        while (position < steps.length()) {
            step.region(position, steps.length());
            if (!step.lookingAt()) {
                return Optional.empty();
            }
            ChronoUnit unit = unit(step.group(3));
            at = step.group(1) == null ? at.plus(Long.parseLong(step.group(2)), unit) : floor(at, unit);
            position = step.end();
        }
        return Optional.of(moment(at.toInstant()));
    }

    private static ChronoUnit unit(String name) {
        return switch (name.toUpperCase(Locale.ROOT)) {
            case "YEAR" -> ChronoUnit.YEARS;
            case "MONTH" -> ChronoUnit.MONTHS;
            case "WEEK" -> ChronoUnit.WEEKS;
            case "DAY", "DATE" -> ChronoUnit.DAYS;
            case "HOUR" -> ChronoUnit.HOURS;
            case "MINUTE" -> ChronoUnit.MINUTES;
            case "SECOND" -> ChronoUnit.SECONDS;
            default -> ChronoUnit.MILLIS;
        };
    }

    private static ZonedDateTime floor(ZonedDateTime at, ChronoUnit unit) {
        return switch (unit) {
            case YEARS -> at.withDayOfYear(1).truncatedTo(ChronoUnit.DAYS);
            case MONTHS -> at.withDayOfMonth(1).truncatedTo(ChronoUnit.DAYS);
            case WEEKS -> at.with(ChronoField.DAY_OF_WEEK, 1).truncatedTo(ChronoUnit.DAYS);
            default -> at.truncatedTo(unit);
        };
    }

    private static DateValue from(ZonedDateTime start, ChronoUnit length) {
        return new DateValue(start.toInstant(), start.plus(1, length).toInstant());
    }

    private static DateValue moment(Instant at) {
        Instant grain = at.truncatedTo(GRAIN);
        return new DateValue(grain, grain.plus(1, GRAIN));
    }
}
