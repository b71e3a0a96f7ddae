package org.alfresco.repo.action;

import java.io.Serializable;
import org.alfresco.service.cmr.action.ParameterDefinition;
import org.alfresco.service.namespace.QName;

public class ParameterDefinitionImpl implements ParameterDefinition, Serializable {
    public ParameterDefinitionImpl(String value, QName qname, boolean flag, String value2) { throw new UnsupportedOperationException("ParameterDefinitionImpl"); }
    public ParameterDefinitionImpl(String value, QName qname, boolean flag, String value2, boolean flag2) { throw new UnsupportedOperationException("ParameterDefinitionImpl"); }
    public ParameterDefinitionImpl(String value, QName qname, boolean flag, String value2, boolean flag2, String value3) { throw new UnsupportedOperationException("ParameterDefinitionImpl"); }
    public String getName() { throw new UnsupportedOperationException("ParameterDefinitionImpl.getName"); }
    public QName getType() { throw new UnsupportedOperationException("ParameterDefinitionImpl.getType"); }
    public boolean isMandatory() { throw new UnsupportedOperationException("ParameterDefinitionImpl.isMandatory"); }
    public boolean isMultiValued() { throw new UnsupportedOperationException("ParameterDefinitionImpl.isMultiValued"); }
    public String getDisplayLabel() { throw new UnsupportedOperationException("ParameterDefinitionImpl.getDisplayLabel"); }
    public String getParameterConstraintName() { throw new UnsupportedOperationException("ParameterDefinitionImpl.getParameterConstraintName"); }
}
