package org.alfresco.repo.policy;

public class PolicyException extends RuntimeException {
    public PolicyException(String value) {
        super(value);
    }

    public PolicyException(String value, Throwable cause) {
        super(value, cause);
    }
}
