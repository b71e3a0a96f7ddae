package org.alfresco.repo.policy;

import org.alfresco.service.namespace.QName;

public interface PolicyDefinition<P extends Policy> {
    QName getName();

    Class<P> getPolicyInterface();

    PolicyType getType();

    Policy.Arg getArgument(int number);

    Policy.Arg[] getArguments();
}
