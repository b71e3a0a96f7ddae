package org.eiso.host.dictionary;

import org.alfresco.service.cmr.i18n.MessageLookup;
import org.alfresco.service.namespace.QName;
import org.jspecify.annotations.Nullable;
import org.springframework.extensions.surf.util.I18NUtil;

/** Finds the labels of a model's items in message bundles, by Alfresco's keys. */
record Labels(DefinedModel model, String kind, @Nullable QName item, ParsedModel.Text fallback) {

    @Nullable
    String title(@Nullable MessageLookup messages) {
        return label(messages, "title", fallback.title());
    }

    @Nullable
    String description(@Nullable MessageLookup messages) {
        return label(messages, "description", fallback.description());
    }

    @Nullable
    String label(@Nullable MessageLookup messages, String what, @Nullable String otherwise) {
        String key = key(what);
        String found = messages == null ? I18NUtil.getMessage(key) : messages.getMessage(key);
        return found == null ? otherwise : found;
    }

    String key(String what) {
        StringBuilder key = new StringBuilder(model.prefixed(model.getName()));
        if (!kind.isEmpty()) {
            key.append('.').append(kind);
        }
        if (item != null) {
            key.append('.').append(model.prefixed(item));
        }
        return key.append('.').append(what).toString().replace(':', '_');
    }
}
