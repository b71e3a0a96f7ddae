package org.alfresco.repo.policy;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** What behaviours share: their frequency, and switching off for the current thread. */
public abstract class BaseBehaviour implements Behaviour {
    protected NotificationFrequency frequency = NotificationFrequency.EVERY_EVENT;

    @SuppressWarnings("rawtypes")
    protected Map<Class, Object> proxies = new HashMap<>();

    /** One mark for each call of {@link #disable} that was not undone. */
    private final ThreadLocal<Deque<Boolean>> disabled = ThreadLocal.withInitial(ArrayDeque::new);

    public BaseBehaviour() {}

    public BaseBehaviour(NotificationFrequency frequency) {
        this.frequency = required("Frequency", frequency);
    }

    static <T> T required(String name, T value) {
        if (value == null) {
            throw new IllegalArgumentException(name + " is a mandatory parameter");
        }
        return value;
    }

    public void setNotificationFrequency(NotificationFrequency frequency) {
        this.frequency = frequency;
    }

    @Override
    public void disable() {
        disabled.get().push(Boolean.TRUE);
    }

    @Override
    public void enable() {
        if (disabled.get().poll() == null) {
            throw new PolicyException("Cannot enable " + this + " at this time - mismatched with disable calls");
        }
        if (disabled.get().isEmpty()) {
            disabled.remove();
        }
    }

    @Override
    public boolean isEnabled() {
        return disabled.get().isEmpty();
    }

    @Override
    public NotificationFrequency getNotificationFrequency() {
        return frequency;
    }
}
