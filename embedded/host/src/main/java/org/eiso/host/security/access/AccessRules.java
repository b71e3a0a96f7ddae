package org.eiso.host.security.access;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.alfresco.error.AlfrescoRuntimeException;

/**
 * The rules of one public service, one line a method: {@code createNode=ACL_NODE.0.sys:base.CreateChildren}. Several
 * rules are divided by commas; all must hold. A line {@code *} stands for all methods that have no line of their own.
 */
final class AccessRules {
    private static final String OTHERS = "*";

    private final String service;
    private final Map<String, List<AccessRule>> byMethod;

    private AccessRules(String service, Map<String, List<AccessRule>> byMethod) {
        this.service = service;
        this.byMethod = byMethod;
    }

    /**
     * Reads {@code <service>.properties} beside this class.
     *
     * @throws AlfrescoRuntimeException if the file is missing, or speaks of a method that the service does not have
     */
    static AccessRules of(String service, Class<?> type) {
        Properties lines = new Properties();
        try (InputStream file = AccessRules.class.getResourceAsStream(service + ".properties")) {
            if (file == null) {
                throw new AlfrescoRuntimeException("No access rules for " + service);
            }
            lines.load(file);
        } catch (IOException e) {
            throw new AlfrescoRuntimeException("The access rules of " + service + " cannot be read", e);
        }
        Set<String> methods =
                Arrays.stream(type.getMethods()).map(Method::getName).collect(Collectors.toCollection(TreeSet::new));
        Map<String, List<AccessRule>> byMethod = new HashMap<>();
        for (String method : lines.stringPropertyNames()) {
            if (!method.equals(OTHERS) && !methods.contains(method)) {
                throw new AlfrescoRuntimeException("Access rules for " + service + "." + method + ", which is unknown");
            }
            byMethod.put(
                    method,
                    Arrays.stream(lines.getProperty(method).split(","))
                            .map(AccessRule::parse)
                            .toList());
        }
        return new AccessRules(service, Map.copyOf(byMethod));
    }

    /** @throws AlfrescoRuntimeException if nobody has said who may call the method */
    List<AccessRule> of(Method method) {
        List<AccessRule> rules = byMethod.getOrDefault(method.getName(), byMethod.get(OTHERS));
        if (rules == null) {
            throw new AlfrescoRuntimeException(
                    "It is not defined who may call " + service + "." + method.getName() + "; so nobody may");
        }
        return rules;
    }
}
