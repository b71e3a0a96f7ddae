package org.eiso.host.dictionary;

import java.util.List;
import java.util.Locale;
import org.alfresco.repo.dictionary.Facetable;
import org.alfresco.repo.dictionary.IndexTokenisationMode;
import org.alfresco.service.cmr.dictionary.ClassDefinition;
import org.alfresco.service.cmr.dictionary.ConstraintDefinition;
import org.alfresco.service.cmr.dictionary.DataTypeDefinition;
import org.alfresco.service.cmr.dictionary.ModelDefinition;
import org.alfresco.service.cmr.dictionary.PropertyDefinition;
import org.alfresco.service.cmr.i18n.MessageLookup;
import org.alfresco.service.namespace.QName;
import org.jspecify.annotations.Nullable;
import org.springframework.extensions.surf.util.I18NUtil;

/** A property of a class, or what a subclass made of an inherited one. */
final class DefinedProperty implements PropertyDefinition {
    private final DefinedClass container;
    private final ParsedModel.ParsedProperty parsed;
    private final DataTypeDefinition dataType;
    private final boolean override;
    private final boolean mandatory;
    private final boolean enforced;
    private final @Nullable String defaultValue;
    private final List<ConstraintDefinition> constraints;
    private final Labels labels;

    DefinedProperty(
            DefinedClass container,
            ParsedModel.ParsedProperty parsed,
            DataTypeDefinition dataType,
            List<ConstraintDefinition> constraints) {
        this.container = container;
        this.parsed = parsed;
        this.dataType = dataType;
        this.override = false;
        this.mandatory = parsed.mandatory();
        this.enforced = parsed.enforced();
        this.defaultValue = parsed.defaultValue();
        this.constraints = List.copyOf(constraints);
        this.labels = new Labels(container.model(), "property", parsed.name(), parsed.text());
    }

    DefinedProperty(
            DefinedClass container,
            DefinedProperty inherited,
            ParsedModel.ParsedOverride changes,
            List<ConstraintDefinition> constraints) {
        Boolean changedMandatory = changes.mandatory();
        String changedDefault = changes.defaultValue();
        this.container = container;
        this.parsed = inherited.parsed;
        this.dataType = inherited.dataType;
        this.override = true;
        this.mandatory = changedMandatory == null ? inherited.mandatory : changedMandatory;
        this.enforced = changedMandatory == null ? inherited.enforced : changes.enforced();
        this.defaultValue = changedDefault == null ? inherited.defaultValue : changedDefault;
        this.constraints = List.copyOf(constraints);
        this.labels = inherited.labels;
    }

    @Override
    public ModelDefinition getModel() {
        return container.getModel();
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
    public @Nullable String getTitle(@Nullable MessageLookup messages, Locale locale) {
        return inLocale(messages, "title", locale, parsed.text().title());
    }

    @Override
    public @Nullable String getDescription(@Nullable MessageLookup messages) {
        return labels.description(messages);
    }

    @Override
    public @Nullable String getDescription(@Nullable MessageLookup messages, Locale locale) {
        return inLocale(messages, "description", locale, parsed.text().description());
    }

    private @Nullable String inLocale(
            @Nullable MessageLookup messages, String what, Locale locale, @Nullable String otherwise) {
        String key = labels.key(what);
        String found = messages == null ? I18NUtil.getMessage(key, locale) : messages.getMessage(key, locale);
        return found == null ? otherwise : found;
    }

    @Override
    public @Nullable String getDefaultValue() {
        return defaultValue;
    }

    @Override
    public DataTypeDefinition getDataType() {
        return dataType;
    }

    @Override
    public ClassDefinition getContainerClass() {
        return container;
    }

    @Override
    public boolean isOverride() {
        return override;
    }

    @Override
    public boolean isMultiValued() {
        return parsed.multiple();
    }

    @Override
    public boolean isMandatory() {
        return mandatory;
    }

    @Override
    public boolean isMandatoryEnforced() {
        return enforced;
    }

    @Override
    public boolean isProtected() {
        return parsed.isProtected();
    }

    @Override
    public boolean isIndexed() {
        return parsed.index().enabled();
    }

    @Override
    public boolean isStoredInIndex() {
        return parsed.index().stored();
    }

    @Override
    public IndexTokenisationMode getIndexTokenisationMode() {
        return parsed.index().tokenisation();
    }

    @Override
    public Facetable getFacetable() {
        return parsed.index().facetable();
    }

    @Override
    public boolean isIndexedAtomically() {
        return parsed.index().atomic();
    }

    @Override
    public List<ConstraintDefinition> getConstraints() {
        return constraints;
    }

    @Override
    public String toString() {
        return "property " + getName() + " of " + container.getName();
    }
}
