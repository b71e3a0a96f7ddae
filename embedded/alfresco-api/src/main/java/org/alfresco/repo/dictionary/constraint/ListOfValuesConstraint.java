package org.alfresco.repo.dictionary.constraint;

import java.util.List;
import java.util.Map;
import org.alfresco.service.cmr.i18n.MessageLookup;

public class ListOfValuesConstraint extends AbstractConstraint {
    public static final String CONSTRAINT_TYPE = "LIST";
    public static final String CASE_SENSITIVE_PARAM = "caseSensitive";
    public static final String ALLOWED_VALUES_PARAM = "allowedValues";
    public static final String SORTED_PARAM = "sorted";
    protected boolean caseSensitive = false /*TODO value*/;
    protected boolean sorted = false /*TODO value*/;
    public ListOfValuesConstraint() { throw new UnsupportedOperationException("ListOfValuesConstraint"); }
    public String getType() { throw new UnsupportedOperationException("ListOfValuesConstraint.getType"); }
    public String toString() { throw new UnsupportedOperationException("ListOfValuesConstraint.toString"); }
    public List<String> getAllowedValues() { throw new UnsupportedOperationException("ListOfValuesConstraint.getAllowedValues"); }
    protected List<String> getRawAllowedValues() { throw new UnsupportedOperationException("ListOfValuesConstraint.getRawAllowedValues"); }
    public String getDisplayLabel(String value, MessageLookup messageLookup) { throw new UnsupportedOperationException("ListOfValuesConstraint.getDisplayLabel"); }
    public void setAllowedValues(List<String> list) { throw new UnsupportedOperationException("ListOfValuesConstraint.setAllowedValues"); }
    public boolean isCaseSensitive() { throw new UnsupportedOperationException("ListOfValuesConstraint.isCaseSensitive"); }
    public void setCaseSensitive(boolean flag) { throw new UnsupportedOperationException("ListOfValuesConstraint.setCaseSensitive"); }
    public boolean isSorted() { throw new UnsupportedOperationException("ListOfValuesConstraint.isSorted"); }
    public void setSorted(boolean flag) { throw new UnsupportedOperationException("ListOfValuesConstraint.setSorted"); }
    public void initialize() { throw new UnsupportedOperationException("ListOfValuesConstraint.initialize"); }
    public Map<String, Object> getParameters() { throw new UnsupportedOperationException("ListOfValuesConstraint.getParameters"); }
    protected void evaluateSingleValue(Object object) { throw new UnsupportedOperationException("ListOfValuesConstraint.evaluateSingleValue"); }
}
