package org.alfresco.repo.policy.annotation;

import java.lang.annotation.Annotation;

public interface BehaviourBean extends Annotation {
    String defaultType();
}
