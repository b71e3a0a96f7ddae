package org.alfresco.repo.policy;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Arrays;
import org.alfresco.service.namespace.QName;

/** What a policy interface says of itself: its one method names it, constants ARG_n say how arguments are treated. */
final class RegisteredPolicy<P extends Policy> implements PolicyDefinition<P> {
    private final QName name;
    private final Class<P> type;
    private final PolicyType kind;
    private final Policy.Arg[] arguments;

    RegisteredPolicy(PolicyType kind, Class<P> type) {
        Method[] methods = type.getMethods();
        if (methods.length != 1) {
            throw new PolicyException("Policy " + type.getCanonicalName() + " must declare only one method");
        }
        this.kind = kind;
        this.type = type;
        this.name = QName.createQName(constant(type, "NAMESPACE", String.class, ""), methods[0].getName());
        this.arguments = new Policy.Arg[methods[0].getParameterCount()];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = constant(type, "ARG_" + i, Policy.Arg.class, Policy.Arg.KEY);
        }
        if (arguments.length > 0 && arguments[0] != Policy.Arg.KEY) {
            throw new PolicyException("ARG_0 specified in policy " + type.getCanonicalName() + " must be a key");
        }
    }

    private static <T> T constant(Class<?> type, String field, Class<T> valueType, T otherwise) {
        try {
            Field found = type.getField(field);
            return valueType.cast(found.get(null));
        } catch (NoSuchFieldException e) {
            return otherwise;
        } catch (IllegalAccessException | ClassCastException e) {
            throw new PolicyException(
                    field + " metadata incorrectly specified in policy " + type.getCanonicalName(), e);
        }
    }

    @Override
    public QName getName() {
        return name;
    }

    @Override
    public Class<P> getPolicyInterface() {
        return type;
    }

    @Override
    public PolicyType getType() {
        return kind;
    }

    @Override
    public Policy.Arg getArgument(int index) {
        if (index < 0 || index >= arguments.length) {
            throw new IllegalArgumentException("Argument index " + index + " is invalid");
        }
        return arguments[index];
    }

    @Override
    public Policy.Arg[] getArguments() {
        return Arrays.copyOf(arguments, arguments.length);
    }
}
