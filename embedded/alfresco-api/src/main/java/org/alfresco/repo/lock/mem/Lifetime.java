package org.alfresco.repo.lock.mem;

public enum Lifetime {
    EPHEMERAL,
    PERSISTENT;
}
