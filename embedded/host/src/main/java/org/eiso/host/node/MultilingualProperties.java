package org.eiso.host.node;

import java.io.Serializable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.alfresco.service.cmr.dictionary.DataTypeDefinition;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.dictionary.PropertyDefinition;
import org.alfresco.service.cmr.repository.MLText;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.extensions.surf.util.I18NUtil;

/**
 * Shows one language of multilingual texts: the one nearest to the thread's content locale. A plain text that is set
 * replaces the text of that language and leaves the others.
 */
public final class MultilingualProperties implements MethodInterceptor {
    private final NodeService nodeService;
    private final DictionaryService dictionary;

    /**
     * Stands before a node service.
     *
     * @param nodeService gives multilingual texts as they are
     */
    public MultilingualProperties(NodeService nodeService, DictionaryService dictionaryService) {
        this.nodeService = nodeService;
        this.dictionary = dictionaryService;
    }

    @Override
    public @Nullable Object invoke(MethodInvocation invocation) throws Throwable {
        @Nullable Object[] arguments = invocation.getArguments();
        return switch (invocation.getMethod().getName()) {
            case "getProperty" -> outbound((Serializable) invocation.proceed());
            case "getProperties" -> outbound(propertiesOf(invocation.proceed()));
            case "setProperty" ->
                call(
                        invocation,
                        arguments[0],
                        arguments[1],
                        inbound((NodeRef) arguments[0], (QName) arguments[1], (Serializable) arguments[2]));
            case "setProperties", "addProperties" ->
                call(invocation, arguments[0], inbound((NodeRef) arguments[0], propertiesOf(arguments[1])));
            case "addAspect" ->
                call(
                        invocation,
                        arguments[0],
                        arguments[1],
                        inbound((NodeRef) arguments[0], propertiesOf(arguments[2])));
            case "createNode" ->
                arguments.length < 5
                        ? invocation.proceed()
                        : call(
                                invocation,
                                arguments[0],
                                arguments[1],
                                arguments[2],
                                arguments[3],
                                inbound(null, propertiesOf(arguments[4])));
            default -> invocation.proceed();
        };
    }

    private static @Nullable Object call(MethodInvocation invocation, @Nullable Object... arguments) throws Throwable {
        Method method = invocation.getMethod();
        try {
            return method.invoke(invocation.getThis(), arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause() == null ? e : e.getCause();
        }
    }

    @SuppressWarnings("unchecked")
    private static @Nullable Map<QName, Serializable> propertiesOf(@Nullable Object argument) {
        return (Map<QName, Serializable>) argument;
    }

    private static @Nullable Map<QName, Serializable> outbound(@Nullable Map<QName, Serializable> properties) {
        if (properties != null) {
            properties.replaceAll((name, value) -> outbound(value));
        }
        return properties;
    }

    private static @Nullable Serializable outbound(@Nullable Serializable value) {
        if (value instanceof MLText texts) {
            return texts.getClosestValue(I18NUtil.getContentLocale());
        }
        if (value instanceof Collection<?> many && many.stream().anyMatch(MLText.class::isInstance)) {
            ArrayList<@Nullable Serializable> list = new ArrayList<>();
            many.forEach(item -> list.add(outbound((Serializable) item)));
            return list;
        }
        return value;
    }

    private @Nullable Map<QName, Serializable> inbound(
            @Nullable NodeRef node, @Nullable Map<QName, Serializable> properties) {
        if (properties == null) {
            return null;
        }
        Map<QName, @Nullable Serializable> converted = new HashMap<>();
        properties.forEach((name, value) -> converted.put(name, inbound(node, name, value)));
        return converted;
    }

    private @Nullable Serializable inbound(@Nullable NodeRef node, QName name, @Nullable Serializable value) {
        PropertyDefinition definition = dictionary.getProperty(name);
        if (!(value instanceof String text)
                || definition == null
                || definition.isMultiValued()
                || !definition.getDataType().getName().equals(DataTypeDefinition.MLTEXT)) {
            return value;
        }
        Locale language = I18NUtil.getContentLocaleLang();
        Serializable current = node == null ? null : nodeService.getProperty(node, name);
        if (current instanceof MLText texts) {
            texts.addValue(language, text);
            return texts;
        }
        return new MLText(language, text);
    }
}
