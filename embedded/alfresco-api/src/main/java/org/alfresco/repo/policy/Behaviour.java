package org.alfresco.repo.policy;

public interface Behaviour {
    <T> T getInterface(Class<T> type);

    void disable();

    void enable();

    boolean isEnabled();

    NotificationFrequency getNotificationFrequency();

    enum NotificationFrequency {
        EVERY_EVENT,
        FIRST_EVENT,
        TRANSACTION_COMMIT;
    }
}
