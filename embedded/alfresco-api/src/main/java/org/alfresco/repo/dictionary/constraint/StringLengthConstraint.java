package org.alfresco.repo.dictionary.constraint;

import java.util.Map;
import org.alfresco.service.cmr.dictionary.ConstraintException;
import org.alfresco.service.cmr.dictionary.DictionaryException;
import org.alfresco.service.cmr.repository.datatype.DefaultTypeConverter;

/** Allows texts of a length within bounds, the bounds included. */
public class StringLengthConstraint extends AbstractConstraint {
    private int minLength = 0;
    private int maxLength = Integer.MAX_VALUE;

    public StringLengthConstraint() {}

    @Override
    public String getType() {
        return "LENGTH";
    }

    @Override
    public String toString() {
        return "StringLengthConstraint[minLength=" + minLength + ", maxLength=" + maxLength + "]";
    }

    public int getMinLength() {
        return minLength;
    }

    public void setMinLength(int minLength) {
        if (minLength < 0 || minLength > maxLength) {
            throw new DictionaryException(
                    "d_dictionary.constraint.string_length.invalid_min_length", new Object[] {minLength});
        }
        this.minLength = minLength;
    }

    public int getMaxLength() {
        return maxLength;
    }

    public void setMaxLength(int maxLength) {
        if (maxLength < 0 || maxLength < minLength) {
            throw new DictionaryException(
                    "d_dictionary.constraint.string_length.invalid_max_length", new Object[] {maxLength});
        }
        this.maxLength = maxLength;
    }

    @Override
    public Map<String, Object> getParameters() {
        return Map.of("minLength", minLength, "maxLength", maxLength);
    }

    @Override
    protected void evaluateSingleValue(Object value) {
        int length = DefaultTypeConverter.INSTANCE.convert(String.class, value).length();
        if (length < minLength || length > maxLength) {
            throw new ConstraintException(
                    "d_dictionary.constraint.string_length.invalid_length", value, minLength, maxLength);
        }
    }
}
