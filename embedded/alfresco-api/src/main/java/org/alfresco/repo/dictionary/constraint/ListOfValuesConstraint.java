package org.alfresco.repo.dictionary.constraint;

import java.util.List;
import java.util.Map;
import org.alfresco.service.cmr.dictionary.ConstraintException;
import org.alfresco.service.cmr.dictionary.DictionaryException;
import org.alfresco.service.cmr.i18n.MessageLookup;
import org.alfresco.service.cmr.repository.datatype.DefaultTypeConverter;
import org.springframework.extensions.surf.util.I18NUtil;

/** Allows the values of a list. */
public class ListOfValuesConstraint extends AbstractConstraint {
    public static final String CONSTRAINT_TYPE = "LIST";
    public static final String CASE_SENSITIVE_PARAM = "caseSensitive";
    public static final String ALLOWED_VALUES_PARAM = "allowedValues";
    public static final String SORTED_PARAM = "sorted";

    protected boolean caseSensitive = true;
    protected boolean sorted = false;
    private List<String> allowedValues = List.of();

    public ListOfValuesConstraint() {}

    @Override
    public String getType() {
        return CONSTRAINT_TYPE;
    }

    @Override
    public String toString() {
        return "ListOfValuesConstraint[allowedValues=" + allowedValues + ", caseSensitive=" + caseSensitive
                + ", sorted=" + sorted + "]";
    }

    public List<String> getAllowedValues() {
        List<String> values = getRawAllowedValues();
        return sorted ? values.stream().sorted().toList() : values;
    }

    protected List<String> getRawAllowedValues() {
        return allowedValues;
    }

    /** The label of a value, the value itself where it has none, null where it is not allowed. */
    public String getDisplayLabel(String value, MessageLookup messageLookup) {
        if (!allowedValues.contains(value)) {
            return null;
        }
        String key = ("listconstraint." + getShortName() + "." + value).replace(':', '_');
        String label = messageLookup.getMessage(key, I18NUtil.getLocale());
        return label == null ? value : label;
    }

    public void setAllowedValues(List<String> allowedValues) {
        if (allowedValues == null || allowedValues.isEmpty()) {
            throw new DictionaryException("d_dictionary.constraint.list_of_values.no_values");
        }
        this.allowedValues = List.copyOf(allowedValues);
    }

    public boolean isCaseSensitive() {
        return caseSensitive;
    }

    public void setCaseSensitive(boolean caseSensitive) {
        this.caseSensitive = caseSensitive;
    }

    public boolean isSorted() {
        return sorted;
    }

    public void setSorted(boolean sorted) {
        this.sorted = sorted;
    }

    @Override
    public void initialize() {
        super.initialize();
        checkPropertyNotNull(ALLOWED_VALUES_PARAM, allowedValues.isEmpty() ? null : allowedValues);
    }

    @Override
    public Map<String, Object> getParameters() {
        return Map.of(
                CASE_SENSITIVE_PARAM, caseSensitive, ALLOWED_VALUES_PARAM, getAllowedValues(), SORTED_PARAM, sorted);
    }

    @Override
    protected void evaluateSingleValue(Object value) {
        String text = DefaultTypeConverter.INSTANCE.convert(String.class, value);
        boolean allowed = caseSensitive
                ? allowedValues.contains(text)
                : allowedValues.stream().anyMatch(text::equalsIgnoreCase);
        if (!allowed) {
            throw new ConstraintException("d_dictionary.constraint.list_of_values.invalid_value", value, allowedValues);
        }
    }
}
