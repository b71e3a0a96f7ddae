package org.alfresco.repo.policy;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;

/** A behaviour that is a public method of an object. While it runs, it is off for its own thread. */
public class JavaBehaviour extends BaseBehaviour {
    private final Object instance;
    private final String method;

    public JavaBehaviour(Object instance, String method) {
        this(instance, method, NotificationFrequency.EVERY_EVENT);
    }

    public JavaBehaviour(Object instance, String method, NotificationFrequency frequency) {
        super(frequency);
        this.instance = required("Instance", instance);
        this.method = required("Method", method);
    }

    @Override
    public String toString() {
        return "Java method[class=" + instance.getClass().getName() + ", method=" + method + "]";
    }

    @Override
    public synchronized <T> T getInterface(Class<T> policy) {
        required("Policy class", policy);
        return policy.cast(proxies.computeIfAbsent(policy, this::proxy));
    }

    private Object proxy(Class<?> policy) {
        Method[] methods = policy.getMethods();
        if (methods.length != 1) {
            throw new PolicyException("Policy interface " + policy.getCanonicalName() + " must have only one method");
        }
        try {
            Method target = instance.getClass().getMethod(method, methods[0].getParameterTypes());
            return Proxy.newProxyInstance(policy.getClassLoader(), new Class<?>[] {policy}, new Call(this, target));
        } catch (NoSuchMethodException e) {
            throw new PolicyException("Method " + method + " not found or accessible on " + instance.getClass(), e);
        }
    }

    private static final class Call implements InvocationHandler {
        private final JavaBehaviour behaviour;
        private final Method target;

        Call(JavaBehaviour behaviour, Method target) {
            this.behaviour = behaviour;
            this.target = target;
        }

        @Override
        public Object invoke(Object proxy, Method method, Object[] args) throws Throwable {
            if (method.getDeclaringClass() == Object.class) {
                return ofObject(method, args);
            }
            if (!behaviour.isEnabled()) {
                return null;
            }
            behaviour.disable();
            try {
                return target.invoke(behaviour.instance, args);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            } finally {
                behaviour.enable();
            }
        }

        private Object ofObject(Method method, Object[] args) {
            return switch (method.getName()) {
                case "hashCode" -> hashCode();
                case "equals" ->
                    args[0] != null
                            && Proxy.isProxyClass(args[0].getClass())
                            && equals(Proxy.getInvocationHandler(args[0]));
                default -> toString();
            };
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Call call
                    && behaviour.instance.equals(call.behaviour.instance)
                    && target.equals(call.target);
        }

        @Override
        public int hashCode() {
            return 31 * behaviour.instance.hashCode() + target.hashCode();
        }

        @Override
        public String toString() {
            return behaviour.toString();
        }
    }
}
