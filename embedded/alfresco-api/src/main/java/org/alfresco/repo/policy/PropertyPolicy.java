package org.alfresco.repo.policy;

public interface PropertyPolicy extends Policy {}
