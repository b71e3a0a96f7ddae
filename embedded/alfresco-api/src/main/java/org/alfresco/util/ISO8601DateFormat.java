package org.alfresco.util;

import java.util.Calendar;
import java.util.Date;
import java.util.TimeZone;

public class ISO8601DateFormat {
    public static final TimeZone UTC_TIMEZONE = null /*TODO value*/;
    public ISO8601DateFormat() { throw new UnsupportedOperationException("ISO8601DateFormat"); }
    public static Calendar getCalendar(TimeZone timeZone) { throw new UnsupportedOperationException("ISO8601DateFormat.getCalendar"); }
    public static Calendar getCalendar() { throw new UnsupportedOperationException("ISO8601DateFormat.getCalendar"); }
    public static String format(Date date) { throw new UnsupportedOperationException("ISO8601DateFormat.format"); }
    public static String formatToZulu(String value) { throw new UnsupportedOperationException("ISO8601DateFormat.formatToZulu"); }
    public static Date parse(String value) { throw new UnsupportedOperationException("ISO8601DateFormat.parse"); }
    public static Date parse(String value, TimeZone timeZone) { throw new UnsupportedOperationException("ISO8601DateFormat.parse"); }
    public static Date parseInternal(String value, TimeZone timeZone) { throw new UnsupportedOperationException("ISO8601DateFormat.parseInternal"); }
    public static boolean isTimeComponentDefined(String value) { throw new UnsupportedOperationException("ISO8601DateFormat.isTimeComponentDefined"); }
    public static Date parseDayOnly(String value, TimeZone timeZone) { throw new UnsupportedOperationException("ISO8601DateFormat.parseDayOnly"); }
}
