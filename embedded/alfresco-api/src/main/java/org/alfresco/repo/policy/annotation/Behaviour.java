package org.alfresco.repo.policy.annotation;

import java.lang.annotation.Annotation;

public interface Behaviour extends Annotation {
    String name();

    BehaviourKind kind();

    String policy();

    boolean isService();

    String type();

    String assocType();

    org.alfresco.repo.policy.Behaviour.NotificationFrequency notificationFrequency();
}
