package org.eiso.host.policy;

import java.util.ArrayList;
import java.util.List;
import org.alfresco.repo.policy.BehaviourDefinition;
import org.alfresco.repo.policy.ClassBehaviourBinding;
import org.eiso.host.KernelHost;
import org.junit.jupiter.api.AfterAll;

class PolicyContractH2Test implements PolicyContract {
    private final KernelHost host = KernelHost.onH2();
    private final List<BehaviourDefinition<ClassBehaviourBinding>> bound = new ArrayList<>();

    @Override
    public KernelHost host() {
        return host;
    }

    @Override
    public List<BehaviourDefinition<ClassBehaviourBinding>> bound() {
        return bound;
    }

    @AfterAll
    void stop() {
        host.close();
    }
}
