package org.alfresco.repo.dictionary.constraint;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.alfresco.service.cmr.dictionary.Constraint;
import org.alfresco.service.cmr.dictionary.ConstraintException;
import org.alfresco.service.cmr.dictionary.DictionaryException;

/** What constraints share: their names, and that of many values each is checked. */
public abstract class AbstractConstraint implements Constraint {
    public static final String ERR_PROP_NOT_SET = "d_dictionary.constraint.err.property_not_set";
    public static final String ERR_EVALUATE_EXCEPTION = "d_dictionary.constraint.err.evaluate_exception";

    private String shortName;
    private String title;

    public AbstractConstraint() {}

    public void set_shortName(String name) {
        setShortName(name);
    }

    public void setShortName(String name) {
        this.shortName = name;
    }

    @Override
    public String getShortName() {
        return shortName;
    }

    @Override
    public String getType() {
        return getClass().getName();
    }

    public void setTitle(String title) {
        this.title = title;
    }

    @Override
    public String getTitle() {
        return title;
    }

    @Override
    public Map<String, Object> getParameters() {
        return new HashMap<>();
    }

    @Override
    public void initialize() {}

    protected void checkPropertyNotNull(String name, Object value) {
        if (value == null) {
            throw new DictionaryException(ERR_PROP_NOT_SET, new Object[] {name, shortName});
        }
    }

    /** Null keeps to every constraint. */
    @Override
    public final void evaluate(Object value) {
        if (value == null) {
            return;
        }
        try {
            if (value instanceof Collection<?> many) {
                @SuppressWarnings("unchecked")
                Collection<Object> values = (Collection<Object>) many;
                evaluateCollection(values);
            } else {
                evaluateSingleValue(value);
            }
        } catch (ConstraintException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new DictionaryException(ERR_EVALUATE_EXCEPTION, e, new Object[] {this, e.getMessage()});
        }
    }

    protected void evaluateCollection(Collection<Object> collection) {
        for (Object value : collection) {
            if (value != null) {
                evaluateSingleValue(value);
            }
        }
    }

    protected abstract void evaluateSingleValue(Object value);
}
