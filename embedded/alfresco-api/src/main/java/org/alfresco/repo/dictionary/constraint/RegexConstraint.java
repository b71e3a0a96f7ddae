package org.alfresco.repo.dictionary.constraint;

import java.util.Map;

public class RegexConstraint extends AbstractConstraint {
    public static final String CONSTRAINT_REGEX_NO_MATCH = "d_dictionary.constraint.regex.no_match";
    public static final String CONSTRAINT_REGEX_MATCH = "d_dictionary.constraint.regex.match";
    public static final String CONSTRAINT_REGEX_MSG_PREFIX = "d_dictionary.constraint.regex.error.";
    public RegexConstraint() { throw new UnsupportedOperationException("RegexConstraint"); }
    public String getType() { throw new UnsupportedOperationException("RegexConstraint.getType"); }
    public String toString() { throw new UnsupportedOperationException("RegexConstraint.toString"); }
    public String getExpression() { throw new UnsupportedOperationException("RegexConstraint.getExpression"); }
    public void setExpression(String value) { throw new UnsupportedOperationException("RegexConstraint.setExpression"); }
    public boolean getRequiresMatch() { throw new UnsupportedOperationException("RegexConstraint.getRequiresMatch"); }
    public void setRequiresMatch(boolean flag) { throw new UnsupportedOperationException("RegexConstraint.setRequiresMatch"); }
    public Map<String, Object> getParameters() { throw new UnsupportedOperationException("RegexConstraint.getParameters"); }
    public void initialize() { throw new UnsupportedOperationException("RegexConstraint.initialize"); }
    protected void evaluateSingleValue(Object object) { throw new UnsupportedOperationException("RegexConstraint.evaluateSingleValue"); }
}
