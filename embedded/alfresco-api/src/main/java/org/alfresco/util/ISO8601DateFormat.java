package org.alfresco.util;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Date;
import java.util.TimeZone;
import org.alfresco.service.cmr.repository.datatype.TypeConversionException;

/** Instants as text, in the form of ISO 8601: {@code 2026-03-31T17:00:00.000Z}. */
public class ISO8601DateFormat {
    public static final TimeZone UTC_TIMEZONE = TimeZone.getTimeZone("UTC");

    private static final DateTimeFormatter ZULU =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter LENIENT = new DateTimeFormatterBuilder()
            .appendPattern("uuuu-MM-dd['T'HH:mm[:ss]]")
            .appendFraction(ChronoField.MICRO_OF_SECOND, 0, 6, true)
            .appendPattern("[XXX][XX][X]")
            .toFormatter();

    private ISO8601DateFormat() {}

    /** In UTC with milliseconds. */
    public static String format(Date isoDate) {
        return ZULU.format(isoDate.toInstant());
    }

    public static String formatToZulu(String isoDate) {
        return format(parse(isoDate));
    }

    /** A text without zone is read in UTC. */
    public static Date parse(String isoDate) {
        return parse(isoDate, UTC_TIMEZONE);
    }

    /**
     * @param timezone for a text that names no zone itself
     */
    public static Date parse(String isoDate, TimeZone timezone) {
        try {
            TemporalAccessor read =
                    LENIENT.parseBest(isoDate.trim(), OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
            Instant instant;
            if (read instanceof OffsetDateTime withZone) {
                instant = withZone.toInstant();
            } else if (read instanceof LocalDateTime withoutZone) {
                instant = withoutZone.atZone(timezone.toZoneId()).toInstant();
            } else {
                instant = ((LocalDate) read).atStartOfDay(timezone.toZoneId()).toInstant();
            }
            return Date.from(instant);
        } catch (DateTimeParseException e) {
            throw new TypeConversionException("Not a date of ISO 8601: " + isoDate, e);
        }
    }

    public static boolean isTimeComponentDefined(String isoDate) {
        return isoDate != null && isoDate.indexOf('T') > 0;
    }

    /** Midnight, in the zone, of the day that the text begins with. */
    public static Date parseDayOnly(String isoDate, TimeZone timezone) {
        if (isoDate == null || isoDate.length() < 10) {
            throw new TypeConversionException("Not a date of ISO 8601: " + isoDate);
        }
        return parse(isoDate.substring(0, 10), timezone);
    }
}
