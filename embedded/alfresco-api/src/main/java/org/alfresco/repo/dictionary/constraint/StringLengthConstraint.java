package org.alfresco.repo.dictionary.constraint;

import java.util.Map;

public class StringLengthConstraint extends AbstractConstraint {
    public StringLengthConstraint() { throw new UnsupportedOperationException("StringLengthConstraint"); }
    public String getType() { throw new UnsupportedOperationException("StringLengthConstraint.getType"); }
    public String toString() { throw new UnsupportedOperationException("StringLengthConstraint.toString"); }
    public int getMinLength() { throw new UnsupportedOperationException("StringLengthConstraint.getMinLength"); }
    public void setMinLength(int number) { throw new UnsupportedOperationException("StringLengthConstraint.setMinLength"); }
    public int getMaxLength() { throw new UnsupportedOperationException("StringLengthConstraint.getMaxLength"); }
    public void setMaxLength(int number) { throw new UnsupportedOperationException("StringLengthConstraint.setMaxLength"); }
    public Map<String, Object> getParameters() { throw new UnsupportedOperationException("StringLengthConstraint.getParameters"); }
    protected void evaluateSingleValue(Object object) { throw new UnsupportedOperationException("StringLengthConstraint.evaluateSingleValue"); }
}
