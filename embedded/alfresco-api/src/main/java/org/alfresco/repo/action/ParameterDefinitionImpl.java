package org.alfresco.repo.action;

import java.io.Serializable;
import org.alfresco.service.cmr.action.ParameterDefinition;
import org.alfresco.service.namespace.QName;

/** One parameter of an action: a property that a caller may or must give. */
public class ParameterDefinitionImpl implements ParameterDefinition, Serializable {
    private static final long serialVersionUID = 1L;

    private final String name;
    private final QName type;
    private final boolean mandatory;
    private final String displayLabel;
    private final boolean multiValued;
    private final String parameterConstraintName;

    public ParameterDefinitionImpl(String name, QName type, boolean isMandatory, String displayLabel) {
        this(name, type, isMandatory, displayLabel, false, null);
    }

    public ParameterDefinitionImpl(
            String name, QName type, boolean isMandatory, String displayLabel, boolean isMultiValued) {
        this(name, type, isMandatory, displayLabel, isMultiValued, null);
    }

    public ParameterDefinitionImpl(
            String name,
            QName type,
            boolean isMandatory,
            String displayLabel,
            boolean isMultiValued,
            String parameterConstraintName) {
        this.name = name;
        this.type = type;
        this.mandatory = isMandatory;
        this.displayLabel = displayLabel;
        this.multiValued = isMultiValued;
        this.parameterConstraintName = parameterConstraintName;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public QName getType() {
        return type;
    }

    @Override
    public boolean isMandatory() {
        return mandatory;
    }

    @Override
    public boolean isMultiValued() {
        return multiValued;
    }

    @Override
    public String getDisplayLabel() {
        return displayLabel;
    }

    @Override
    public String getParameterConstraintName() {
        return parameterConstraintName;
    }
}
