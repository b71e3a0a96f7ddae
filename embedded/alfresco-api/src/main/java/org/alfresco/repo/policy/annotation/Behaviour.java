package org.alfresco.repo.policy.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.alfresco.repo.policy.Behaviour.NotificationFrequency;

/** Binds the method of a bean to the policy of the same name. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Behaviour {
    String name() default "";

    BehaviourKind kind();

    String policy() default "";

    boolean isService() default false;

    String type() default "";

    String assocType() default "cm:contains";

    NotificationFrequency notificationFrequency() default NotificationFrequency.EVERY_EVENT;
}
