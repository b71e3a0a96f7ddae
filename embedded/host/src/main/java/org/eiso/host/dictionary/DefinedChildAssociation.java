package org.eiso.host.dictionary;

import org.alfresco.service.cmr.dictionary.ChildAssociationDefinition;
import org.alfresco.service.cmr.dictionary.ClassDefinition;
import org.jspecify.annotations.Nullable;

/** An association by which a node holds others below it. */
final class DefinedChildAssociation extends DefinedAssociation implements ChildAssociationDefinition {
    DefinedChildAssociation(DefinedClass source, ParsedModel.ParsedAssociation parsed, ClassDefinition target) {
        super(source, parsed, target);
    }

    @Override
    public @Nullable String getRequiredChildName() {
        return parsed.childName();
    }

    @Override
    public boolean getDuplicateChildNamesAllowed() {
        return parsed.duplicate();
    }

    @Override
    public boolean getPropagateTimestamps() {
        return parsed.propagateTimestamps();
    }
}
