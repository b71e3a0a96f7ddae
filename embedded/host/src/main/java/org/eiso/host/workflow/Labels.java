package org.eiso.host.workflow;

import org.alfresco.service.cmr.i18n.MessageLookup;
import org.jspecify.annotations.Nullable;

/**
 * Titles and descriptions in the language of the request, from message bundles: {@code <process>.workflow.title},
 * {@code <process>.node.<id>.title}, {@code <process>.task.<type>.description} and so on, with {@code _} for {@code :}.
 */
final class Labels {
    private final MessageLookup messages;

    Labels(MessageLookup messages) {
        this.messages = messages;
    }

    @Nullable
    String title(String key, @Nullable String... otherwise) {
        return label(key + ".title", otherwise);
    }

    @Nullable
    String description(String key, @Nullable String... otherwise) {
        return label(key + ".description", otherwise);
    }

    private @Nullable String label(String key, @Nullable String... otherwise) {
        String message = messages.getMessage(key.replace(':', '_'));
        if (message != null) {
            return message;
        }
        for (String value : otherwise) {
            if (value != null) {
                return value;
            }
        }
        return null;
    }
}
