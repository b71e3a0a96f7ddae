package org.alfresco.repo.policy.annotation;

public enum BehaviourKind {
    CLASS,
    ASSOCIATION;
}
