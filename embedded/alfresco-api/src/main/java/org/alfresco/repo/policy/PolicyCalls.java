package org.alfresco.repo.policy;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.alfresco.service.namespace.QName;

/** Turns the behaviours bound to a policy into objects of its interface. */
final class PolicyCalls<P extends Policy> {
    private final Class<P> type;
    private final PolicyIndex index;
    private final Supplier<TransactionInvocationHandlerFactory> deferral;
    private final Map<BehaviourDefinition<?>, P> interfaces = new ConcurrentHashMap<>();

    PolicyCalls(Class<P> type, PolicyIndex index, Supplier<TransactionInvocationHandlerFactory> deferral) {
        this.type = type;
        this.index = index;
        this.deferral = deferral;
    }

    /** The bound behaviours, each once although several of the classes may lead to it. */
    Collection<P> list(Set<QName> classes, Function<QName, ClassBehaviourBinding> bindings) {
        Set<P> all = new LinkedHashSet<>();
        for (QName className : classes) {
            for (BehaviourDefinition<?> behaviour : index.find(bindings.apply(className))) {
                all.add(interfaces.computeIfAbsent(behaviour, this::policy));
            }
        }
        return all;
    }

    private P policy(BehaviourDefinition<?> bound) {
        Behaviour behaviour = bound.getBehaviour();
        P direct = behaviour.getInterface(type);
        if (behaviour.getNotificationFrequency() == Behaviour.NotificationFrequency.EVERY_EVENT) {
            return direct;
        }
        TransactionInvocationHandlerFactory factory = deferral.get();
        if (factory == null) {
            throw new PolicyException("Transaction-level policies need a transactionInvocationHandlerFactory");
        }
        @SuppressWarnings("unchecked")
        PolicyDefinition<P> definition = (PolicyDefinition<P>) index.definition();
        return proxy(factory.createHandler(behaviour, definition, direct));
    }

    /** One object that calls all behaviours; the last one's answer is the answer. */
    P all(Collection<P> behaviours) {
        if (behaviours.size() == 1) {
            return behaviours.iterator().next();
        }
        return proxy((proxy, method, args) -> {
            if (method.getDeclaringClass() == Object.class) {
                return switch (method.getName()) {
                    case "hashCode" -> System.identityHashCode(proxy);
                    case "equals" -> proxy == args[0];
                    default -> behaviours.toString();
                };
            }
            Object answer = null;
            for (P behaviour : behaviours) {
                answer = call(behaviour, method, args);
            }
            return answer;
        });
    }

    static Object call(Object behaviour, Method method, Object[] args) throws Throwable {
        try {
            return method.invoke(behaviour, args);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private P proxy(InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
