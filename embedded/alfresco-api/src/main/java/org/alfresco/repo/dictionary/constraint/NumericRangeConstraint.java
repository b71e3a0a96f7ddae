package org.alfresco.repo.dictionary.constraint;

import java.util.Map;
import org.alfresco.service.cmr.dictionary.ConstraintException;
import org.alfresco.service.cmr.dictionary.DictionaryException;
import org.alfresco.service.cmr.repository.datatype.DefaultTypeConverter;

/** Allows numbers within bounds, the bounds included. */
public class NumericRangeConstraint extends AbstractConstraint {
    private double minValue = -Double.MAX_VALUE;
    private double maxValue = Double.MAX_VALUE;

    public NumericRangeConstraint() {}

    @Override
    public String getType() {
        return "MINMAX";
    }

    @Override
    public String toString() {
        return "NumericRangeConstraint[minValue=" + minValue + ", maxValue=" + maxValue + "]";
    }

    public double getMinValue() {
        return minValue;
    }

    public void setMinValue(double minValue) {
        if (minValue > maxValue) {
            throw new DictionaryException(
                    "d_dictionary.constraint.numeric_range.invalid_min_value", new Object[] {minValue});
        }
        this.minValue = minValue;
    }

    public double getMaxValue() {
        return maxValue;
    }

    public void setMaxValue(double maxValue) {
        if (maxValue < minValue) {
            throw new DictionaryException(
                    "d_dictionary.constraint.numeric_range.invalid_max_value", new Object[] {maxValue});
        }
        this.maxValue = maxValue;
    }

    @Override
    public Map<String, Object> getParameters() {
        return Map.of("minValue", minValue, "maxValue", maxValue);
    }

    @Override
    protected void evaluateSingleValue(Object value) {
        double number;
        try {
            number = DefaultTypeConverter.INSTANCE.doubleValue(value);
        } catch (NumberFormatException e) {
            throw new ConstraintException("d_dictionary.constraint.numeric_range.non_numeric", value);
        }
        if (Double.isNaN(number) || Double.isInfinite(number) || number > maxValue || number < minValue) {
            throw new ConstraintException(
                    "d_dictionary.constraint.numeric_range.out_of_range", number, minValue, maxValue);
        }
    }
}
