package org.alfresco.repo.policy;

import java.util.Map;
import java.util.Stack;

public abstract class BaseBehaviour implements Behaviour {
    protected Behaviour.NotificationFrequency frequency = null /*TODO value*/;
    protected Map<Class, Object> proxies = null /*TODO value*/;

    public BaseBehaviour() {
        throw new UnsupportedOperationException("BaseBehaviour");
    }

    public BaseBehaviour(Behaviour.NotificationFrequency notificationFrequency) {
        throw new UnsupportedOperationException("BaseBehaviour");
    }

    public void setNotificationFrequency(Behaviour.NotificationFrequency notificationFrequency) {
        throw new UnsupportedOperationException("BaseBehaviour.setNotificationFrequency");
    }

    public void disable() {
        throw new UnsupportedOperationException("BaseBehaviour.disable");
    }

    public void enable() {
        throw new UnsupportedOperationException("BaseBehaviour.enable");
    }

    public boolean isEnabled() {
        throw new UnsupportedOperationException("BaseBehaviour.isEnabled");
    }

    public Behaviour.NotificationFrequency getNotificationFrequency() {
        throw new UnsupportedOperationException("BaseBehaviour.getNotificationFrequency");
    }

    static class StackThreadLocal extends ThreadLocal<Stack<Integer>> {
        protected Stack<Integer> initialValue() {
            throw new UnsupportedOperationException("StackThreadLocal.initialValue");
        }
    }
}
