package org.alfresco.repo.policy;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;

public class JavaBehaviour extends BaseBehaviour {
    public JavaBehaviour(Object object, String value) {
        throw new UnsupportedOperationException("JavaBehaviour");
    }

    public JavaBehaviour(Object object, String value, Behaviour.NotificationFrequency notificationFrequency) {
        throw new UnsupportedOperationException("JavaBehaviour");
    }

    public String toString() {
        throw new UnsupportedOperationException("JavaBehaviour.toString");
    }

    public <T> T getInterface(Class<T> type) {
        throw new UnsupportedOperationException("JavaBehaviour.getInterface");
    }

    static class JavaMethodInvocationHandler implements InvocationHandler {
        public Object invoke(Object object, Method method, Object[] objects) throws Throwable {
            throw new UnsupportedOperationException("JavaMethodInvocationHandler.invoke");
        }

        public boolean equals(Object object) {
            throw new UnsupportedOperationException("JavaMethodInvocationHandler.equals");
        }

        public int hashCode() {
            throw new UnsupportedOperationException("JavaMethodInvocationHandler.hashCode");
        }

        public String toString() {
            throw new UnsupportedOperationException("JavaMethodInvocationHandler.toString");
        }
    }
}
