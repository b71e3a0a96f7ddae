package org.eiso.host.dictionary;

import org.alfresco.service.cmr.dictionary.AssociationDefinition;
import org.alfresco.service.cmr.dictionary.ClassDefinition;
import org.alfresco.service.cmr.dictionary.ModelDefinition;
import org.alfresco.service.cmr.i18n.MessageLookup;
import org.alfresco.service.namespace.QName;
import org.jspecify.annotations.Nullable;

/** A peer association, and what child associations share with it. */
class DefinedAssociation implements AssociationDefinition {
    private final DefinedClass source;
    private final ClassDefinition target;
    private final Labels labels;
    final ParsedModel.ParsedAssociation parsed;

    DefinedAssociation(DefinedClass source, ParsedModel.ParsedAssociation parsed, ClassDefinition target) {
        this.source = source;
        this.parsed = parsed;
        this.target = target;
        this.labels = new Labels(source.model(), "association", parsed.name(), parsed.text());
    }

    @Override
    public ModelDefinition getModel() {
        return source.getModel();
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
    public boolean isChild() {
        return parsed.child();
    }

    @Override
    public boolean isProtected() {
        return false;
    }

    @Override
    public ClassDefinition getSourceClass() {
        return source;
    }

    @Override
    public @Nullable QName getSourceRoleName() {
        return parsed.sourceRole();
    }

    @Override
    public boolean isSourceMandatory() {
        return parsed.sourceMandatory();
    }

    @Override
    public boolean isSourceMany() {
        return parsed.sourceMany();
    }

    @Override
    public ClassDefinition getTargetClass() {
        return target;
    }

    @Override
    public @Nullable QName getTargetRoleName() {
        return parsed.targetRole();
    }

    @Override
    public boolean isTargetMandatory() {
        return parsed.targetMandatory();
    }

    @Override
    public boolean isTargetMandatoryEnforced() {
        return parsed.targetEnforced();
    }

    @Override
    public boolean isTargetMany() {
        return parsed.targetMany();
    }

    @Override
    public String toString() {
        return "association " + getName() + " of " + source.getName();
    }
}
