package org.eiso.host.workflow;

import java.util.Calendar;
import java.util.Date;
import java.util.TimeZone;

/** Lets the engine read the host's clock; nobody can set it from within. */
final class EngineClock implements org.activiti.engine.runtime.Clock {
    private final java.time.Clock clock;

    EngineClock(java.time.Clock clock) {
        this.clock = clock;
    }

    @Override
    public Date getCurrentTime() {
        return Date.from(clock.instant());
    }

    @Override
    public Calendar getCurrentCalendar() {
        return getCurrentCalendar(getCurrentTimeZone());
    }

    @Override
    public Calendar getCurrentCalendar(TimeZone timeZone) {
        Calendar calendar = Calendar.getInstance(timeZone);
        calendar.setTimeInMillis(clock.millis());
        return calendar;
    }

    @Override
    public TimeZone getCurrentTimeZone() {
        return TimeZone.getTimeZone(clock.getZone());
    }

    @Override
    public void setCurrentTime(Date currentTime) {
        throw new UnsupportedOperationException("Clock.setCurrentTime(Date)");
    }

    @Override
    public void setCurrentCalendar(Calendar currentTime) {
        throw new UnsupportedOperationException("Clock.setCurrentCalendar(Calendar)");
    }

    @Override
    public void reset() {
        throw new UnsupportedOperationException("Clock.reset()");
    }
}
