package org.eiso.host.dictionary;

import org.alfresco.service.cmr.dictionary.Constraint;
import org.alfresco.service.cmr.dictionary.ConstraintDefinition;
import org.alfresco.service.cmr.dictionary.ModelDefinition;
import org.alfresco.service.cmr.i18n.MessageLookup;
import org.alfresco.service.namespace.QName;
import org.jspecify.annotations.Nullable;

/** A constraint under its name; a reference shares the rule of the constraint it names. */
final class DefinedConstraint implements ConstraintDefinition {
    private final DefinedModel model;
    private final ParsedModel.ParsedConstraint parsed;
    private final Constraint constraint;
    private final Labels labels;

    DefinedConstraint(DefinedModel model, ParsedModel.ParsedConstraint parsed, Constraint constraint) {
        this.model = model;
        this.parsed = parsed;
        this.constraint = constraint;
        this.labels = new Labels(model, "constraint", parsed.name(), parsed.text());
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
    public Constraint getConstraint() {
        return constraint;
    }

    @Override
    public @Nullable QName getRef() {
        return parsed.ref();
    }

    @Override
    public String toString() {
        return "constraint " + getName() + " " + constraint;
    }
}
