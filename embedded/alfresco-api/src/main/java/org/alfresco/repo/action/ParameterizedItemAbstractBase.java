package org.alfresco.repo.action;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.alfresco.service.cmr.action.ParameterDefinition;
import org.alfresco.service.cmr.action.ParameterizedItem;
import org.alfresco.service.cmr.action.ParameterizedItemDefinition;

public abstract class ParameterizedItemAbstractBase extends CommonResourceAbstractBase {
    protected static final String DISPLAY_LABEL = "display-label";
    protected boolean adhocPropertiesAllowed = false /*TODO value*/;
    public ParameterizedItemAbstractBase() { throw new UnsupportedOperationException("ParameterizedItemAbstractBase"); }
    public String toString() { throw new UnsupportedOperationException("ParameterizedItemAbstractBase.toString"); }
    public void setLocales(Set<Locale> set) { throw new UnsupportedOperationException("ParameterizedItemAbstractBase.setLocales"); }
    protected List<ParameterDefinition> getParameterDefintions() { throw new UnsupportedOperationException("ParameterizedItemAbstractBase.getParameterDefintions"); }
    protected abstract void addParameterDefinitions(List<ParameterDefinition> list);
    protected Map<Locale, List<ParameterDefinition>> getLocalizedParameterDefinitions() { throw new UnsupportedOperationException("ParameterizedItemAbstractBase.getLocalizedParameterDefinitions"); }
    protected String getTitleKey() { throw new UnsupportedOperationException("ParameterizedItemAbstractBase.getTitleKey"); }
    protected String getDescriptionKey() { throw new UnsupportedOperationException("ParameterizedItemAbstractBase.getDescriptionKey"); }
    public void setAdhocPropertiesAllowed(boolean flag) { throw new UnsupportedOperationException("ParameterizedItemAbstractBase.setAdhocPropertiesAllowed"); }
    protected boolean getAdhocPropertiesAllowed() { throw new UnsupportedOperationException("ParameterizedItemAbstractBase.getAdhocPropertiesAllowed"); }
    protected String getParamDisplayLabel(String value) { throw new UnsupportedOperationException("ParameterizedItemAbstractBase.getParamDisplayLabel"); }
    protected String getParamDisplayLabel(String value, Locale locale) { throw new UnsupportedOperationException("ParameterizedItemAbstractBase.getParamDisplayLabel"); }
    protected void checkMandatoryProperties(ParameterizedItem parameterizedItem, ParameterizedItemDefinition parameterizedItemDefinition) { throw new UnsupportedOperationException("ParameterizedItemAbstractBase.checkMandatoryProperties"); }
}
