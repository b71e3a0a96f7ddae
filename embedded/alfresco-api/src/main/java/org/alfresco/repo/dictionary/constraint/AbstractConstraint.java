package org.alfresco.repo.dictionary.constraint;

import java.util.Collection;
import java.util.Map;
import org.alfresco.service.cmr.dictionary.Constraint;

public abstract class AbstractConstraint implements Constraint {
    public static final String ERR_PROP_NOT_SET = "d_dictionary.constraint.err.property_not_set";
    public static final String ERR_EVALUATE_EXCEPTION = "d_dictionary.constraint.err.evaluate_exception";
    public AbstractConstraint() { throw new UnsupportedOperationException("AbstractConstraint"); }
    public void set_shortName(String value) { throw new UnsupportedOperationException("AbstractConstraint.set_shortName"); }
    public void setShortName(String value) { throw new UnsupportedOperationException("AbstractConstraint.setShortName"); }
    public String getShortName() { throw new UnsupportedOperationException("AbstractConstraint.getShortName"); }
    public String getType() { throw new UnsupportedOperationException("AbstractConstraint.getType"); }
    public void setTitle(String value) { throw new UnsupportedOperationException("AbstractConstraint.setTitle"); }
    public String getTitle() { throw new UnsupportedOperationException("AbstractConstraint.getTitle"); }
    public Map<String, Object> getParameters() { throw new UnsupportedOperationException("AbstractConstraint.getParameters"); }
    public void initialize() { throw new UnsupportedOperationException("AbstractConstraint.initialize"); }
    protected void checkPropertyNotNull(String value, Object object) { throw new UnsupportedOperationException("AbstractConstraint.checkPropertyNotNull"); }
    public final void evaluate(Object object) { throw new UnsupportedOperationException("AbstractConstraint.evaluate"); }
    protected void evaluateCollection(Collection<Object> values) { throw new UnsupportedOperationException("AbstractConstraint.evaluateCollection"); }
    protected abstract void evaluateSingleValue(Object object);
}
