package org.alfresco.service.cmr.action;

import java.util.Set;
import org.alfresco.service.namespace.QName;

public interface ActionDefinition extends ParameterizedItemDefinition {
    Set<QName> getApplicableTypes();

    boolean getTrackStatus();
}
