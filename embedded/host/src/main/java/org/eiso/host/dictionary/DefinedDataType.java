package org.eiso.host.dictionary;

import org.alfresco.service.cmr.dictionary.DataTypeDefinition;
import org.alfresco.service.cmr.dictionary.ModelDefinition;
import org.alfresco.service.cmr.i18n.MessageLookup;
import org.alfresco.service.namespace.QName;
import org.jspecify.annotations.Nullable;

/** A kind of value that properties may have. */
final class DefinedDataType implements DataTypeDefinition {
    private final DefinedModel model;
    private final ParsedModel.ParsedDataType parsed;
    private final Labels labels;

    DefinedDataType(DefinedModel model, ParsedModel.ParsedDataType parsed) {
        this.model = model;
        this.parsed = parsed;
        this.labels = new Labels(model, "datatype", parsed.name(), parsed.text());
    }

    @Override
    public ModelDefinition getModel() {
        return model;
    }

    @Override
    public QName getName() {
        return parsed.name();
    }

    @Override
    public @Nullable String getTitle() {
        return labels.title(null);
    }

    @Override
    public @Nullable String getDescription() {
        return labels.description(null);
    }

    @Override
    public @Nullable String getTitle(@Nullable MessageLookup messages) {
        return labels.title(messages);
    }

    @Override
    public @Nullable String getDescription(@Nullable MessageLookup messages) {
        return labels.description(messages);
    }

    @Override
    public String getJavaClassName() {
        return parsed.javaClass();
    }

    @Override
    public String toString() {
        return "data type " + getName();
    }
}
