package org.alfresco.repo.action;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.alfresco.service.cmr.action.ParameterDefinition;
import org.alfresco.service.cmr.action.ParameterizedItemDefinition;
import org.springframework.extensions.surf.util.I18NUtil;

/** What an item that takes parameters tells about itself, in the reader's language. */
public abstract class ParameterizedItemDefinitionImpl implements ParameterizedItemDefinition, Serializable {
    private static final long serialVersionUID = 1L;

    private final String name;
    private String titleKey;
    private String descriptionKey;
    private boolean adhocPropertiesAllowed;
    private Map<Locale, List<ParameterDefinition>> parameterDefinitions = new LinkedHashMap<>();

    public ParameterizedItemDefinitionImpl(String name) {
        this.name = name;
    }

    @Override
    public String getName() {
        return name;
    }

    public void setTitleKey(String titleKey) {
        this.titleKey = titleKey;
    }

    @Override
    public String getTitle() {
        return titleKey == null ? null : I18NUtil.getMessage(titleKey);
    }

    public void setDescriptionKey(String descriptionKey) {
        this.descriptionKey = descriptionKey;
    }

    @Override
    public String getDescription() {
        return descriptionKey == null ? null : I18NUtil.getMessage(descriptionKey);
    }

    @Override
    public boolean getAdhocPropertiesAllowed() {
        return adhocPropertiesAllowed;
    }

    public void setAdhocPropertiesAllowed(boolean adhocPropertiesAllowed) {
        this.adhocPropertiesAllowed = adhocPropertiesAllowed;
    }

    public void setLocalizedParameterDefinitions(Map<Locale, List<ParameterDefinition>> parameterDefinitions) {
        this.parameterDefinitions = new LinkedHashMap<>(parameterDefinitions);
    }

    public void setParameterDefinitions(List<ParameterDefinition> parameterDefinitions) {
        this.parameterDefinitions = new LinkedHashMap<>(Map.of(Locale.ROOT, List.copyOf(parameterDefinitions)));
    }

    @Override
    public boolean hasParameterDefinitions() {
        return !getParameterDefinitions().isEmpty();
    }

    @Override
    public List<ParameterDefinition> getParameterDefinitions() {
        Locale nearest = I18NUtil.getNearestLocale(I18NUtil.getLocale(), parameterDefinitions.keySet());
        if (nearest != null) {
            return parameterDefinitions.get(nearest);
        }
        return parameterDefinitions.values().stream().findFirst().orElse(List.of());
    }

    @Override
    public ParameterDefinition getParameterDefintion(String name) {
        return getParameterDefinitions().stream()
                .filter(definition -> definition.getName().equals(name))
                .findFirst()
                .orElse(null);
    }
}
