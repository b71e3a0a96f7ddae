package org.alfresco.repo.dictionary.constraint;

import java.util.Map;

public class NumericRangeConstraint extends AbstractConstraint {
    public NumericRangeConstraint() { throw new UnsupportedOperationException("NumericRangeConstraint"); }
    public String getType() { throw new UnsupportedOperationException("NumericRangeConstraint.getType"); }
    public String toString() { throw new UnsupportedOperationException("NumericRangeConstraint.toString"); }
    public double getMinValue() { throw new UnsupportedOperationException("NumericRangeConstraint.getMinValue"); }
    public void setMinValue(double value) { throw new UnsupportedOperationException("NumericRangeConstraint.setMinValue"); }
    public double getMaxValue() { throw new UnsupportedOperationException("NumericRangeConstraint.getMaxValue"); }
    public void setMaxValue(double value) { throw new UnsupportedOperationException("NumericRangeConstraint.setMaxValue"); }
    public Map<String, Object> getParameters() { throw new UnsupportedOperationException("NumericRangeConstraint.getParameters"); }
    protected void evaluateSingleValue(Object object) { throw new UnsupportedOperationException("NumericRangeConstraint.evaluateSingleValue"); }
}
