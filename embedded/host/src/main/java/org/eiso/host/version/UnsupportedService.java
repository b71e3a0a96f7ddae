package org.eiso.host.version;

import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.stream.Collectors;

/** A service that this host does not offer: every call is refused with the signature that was called. */
public final class UnsupportedService {
    private UnsupportedService() {}

    /**
     * @param service the service's interface
     */
    public static <T> T of(Class<T> service) {
        Object proxy =
                Proxy.newProxyInstance(service.getClassLoader(), new Class<?>[] {service}, (self, method, args) -> {
                    if (method.getDeclaringClass() == Object.class) {
                        return switch (method.getName()) {
                            case "equals" -> self == args[0];
                            case "hashCode" -> System.identityHashCode(self);
                            default -> "unsupported " + service.getSimpleName();
                        };
                    }
                    throw new UnsupportedOperationException(signature(service, method));
                });
        return service.cast(proxy);
    }

    private static String signature(Class<?> service, Method method) {
        return Arrays.stream(method.getParameterTypes())
                .map(Class::getSimpleName)
                .collect(Collectors.joining(", ", service.getSimpleName() + "." + method.getName() + "(", ")"));
    }
}
