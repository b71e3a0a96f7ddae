package org.alfresco.repo.policy;

public enum PolicyType {
    Class,
    Property,
    Association;
}
