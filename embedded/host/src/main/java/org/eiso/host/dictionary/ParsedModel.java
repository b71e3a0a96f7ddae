package org.eiso.host.dictionary;

import java.util.Date;
import java.util.List;
import java.util.Map;
import org.alfresco.repo.dictionary.Facetable;
import org.alfresco.repo.dictionary.IndexTokenisationMode;
import org.alfresco.service.namespace.QName;
import org.jspecify.annotations.Nullable;

/** A model file as read: names resolved, nothing looked up in other models yet. */
record ParsedModel(
        QName name,
        Text text,
        @Nullable String author,
        @Nullable Date published,
        @Nullable String version,
        Map<String, String> namespaces,
        Map<String, String> imports,
        List<ParsedDataType> dataTypes,
        List<ParsedConstraint> constraints,
        List<ParsedClass> classes,
        long checksum,
        byte[] source) {

    record Text(@Nullable String title, @Nullable String description) {}

    record ParsedDataType(QName name, Text text, String javaClass, XmlElement at) {}

    /** A constraint by its own type, or a reference to a named one. */
    record ParsedConstraint(
            QName name,
            @Nullable QName ref,
            @Nullable String type,
            Text text,
            Map<String, Object> parameters,
            XmlElement at) {}

    record ParsedClass(
            QName name,
            boolean aspect,
            Text text,
            @Nullable QName parent,
            @Nullable Boolean archive,
            @Nullable Boolean includedInSuperTypeQuery,
            List<ParsedProperty> properties,
            List<ParsedAssociation> associations,
            List<ParsedOverride> overrides,
            List<QName> mandatoryAspects,
            XmlElement at) {}

    record ParsedProperty(
            QName name,
            Text text,
            QName type,
            boolean isProtected,
            boolean mandatory,
            boolean enforced,
            boolean multiple,
            @Nullable String defaultValue,
            Index index,
            List<ParsedConstraint> constraints,
            XmlElement at) {}

    record Index(
            boolean enabled, boolean atomic, boolean stored, IndexTokenisationMode tokenisation, Facetable facetable) {}

    record ParsedOverride(
            QName property,
            @Nullable Boolean mandatory,
            boolean enforced,
            @Nullable String defaultValue,
            List<ParsedConstraint> constraints,
            XmlElement at) {}

    record ParsedAssociation(
            QName name,
            boolean child,
            Text text,
            @Nullable QName sourceRole,
            boolean sourceMandatory,
            boolean sourceMany,
            QName targetClass,
            @Nullable QName targetRole,
            boolean targetMandatory,
            boolean targetEnforced,
            boolean targetMany,
            @Nullable String childName,
            boolean duplicate,
            boolean propagateTimestamps,
            XmlElement at) {}
}
