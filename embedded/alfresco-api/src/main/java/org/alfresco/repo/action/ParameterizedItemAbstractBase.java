package org.alfresco.repo.action;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.alfresco.service.cmr.action.ActionServiceException;
import org.alfresco.service.cmr.action.ParameterDefinition;
import org.alfresco.service.cmr.action.ParameterizedItem;
import org.alfresco.service.cmr.action.ParameterizedItemDefinition;
import org.springframework.extensions.surf.util.I18NUtil;

/** A bean that declares parameters; its labels come from messages named after its id. */
public abstract class ParameterizedItemAbstractBase extends CommonResourceAbstractBase {
    protected static final String DISPLAY_LABEL = "display-label";

    private static final String TITLE = "title";
    private static final String DESCRIPTION = "description";

    protected boolean adhocPropertiesAllowed = false;
    protected RuntimeActionService runtimeActionService;

    private Set<Locale> locales = Set.of(Locale.ROOT);

    public ParameterizedItemAbstractBase() {}

    @Override
    public String toString() {
        return getClass().getSimpleName() + "[name=" + name + "]";
    }

    public void setLocales(Set<Locale> locales) {
        this.locales = locales;
    }

    protected List<ParameterDefinition> getParameterDefintions() {
        List<ParameterDefinition> definitions = new ArrayList<>();
        addParameterDefinitions(definitions);
        return definitions;
    }

    protected abstract void addParameterDefinitions(List<ParameterDefinition> paramList);

    protected Map<Locale, List<ParameterDefinition>> getLocalizedParameterDefinitions() {
        Map<Locale, List<ParameterDefinition>> localised = new LinkedHashMap<>();
        Locale before = I18NUtil.getLocaleOrNull();
        try {
            for (Locale locale : locales) {
                I18NUtil.setLocale(locale);
                localised.put(locale, getParameterDefintions());
            }
        } finally {
            I18NUtil.setLocale(before);
        }
        return localised;
    }

    public void setRuntimeActionService(RuntimeActionService runtimeActionService) {
        this.runtimeActionService = runtimeActionService;
    }

    protected String getTitleKey() {
        return name + "." + TITLE;
    }

    protected String getDescriptionKey() {
        return name + "." + DESCRIPTION;
    }

    public void setAdhocPropertiesAllowed(boolean allowed) {
        this.adhocPropertiesAllowed = allowed;
    }

    protected boolean getAdhocPropertiesAllowed() {
        return adhocPropertiesAllowed;
    }

    protected String getParamDisplayLabel(String paramName) {
        return I18NUtil.getMessage(name + "." + paramName + "." + DISPLAY_LABEL);
    }

    protected String getParamDisplayLabel(String paramName, Locale locale) {
        return I18NUtil.getMessage(name + "." + paramName + "." + DISPLAY_LABEL, locale);
    }

    /**
     * @throws ActionServiceException when a mandatory parameter has no value
     */
    protected void checkMandatoryProperties(
            ParameterizedItem parameterizedItem, ParameterizedItemDefinition parameterizedItemDefinition) {
        for (ParameterDefinition definition : parameterizedItemDefinition.getParameterDefinitions()) {
            if (definition.isMandatory() && parameterizedItem.getParameterValue(definition.getName()) == null) {
                throw new ActionServiceException("A value for the mandatory parameter " + definition.getName()
                        + " has not been set on the rule item " + parameterizedItemDefinition.getName());
            }
        }
    }
}
