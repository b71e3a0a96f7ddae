package org.eiso.approval;

import java.util.Map;
import org.activiti.engine.delegate.TaskListener;

/** A task listener that process definitions find by its name. */
abstract class ApprovalListener implements TaskListener {

    private static final long serialVersionUID = 1L;

    /** @param registry Alfresco's map of beans for expressions in processes */
    protected final void register(Map<Object, Object> registry, String name) {
        registry.put(name, this);
    }
}
