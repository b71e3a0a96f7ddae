package org.alfresco.repo.policy;

import java.util.ArrayList;
import java.util.List;

/** What makes an event the same as an earlier one: the behaviour and those arguments that are keys. */
record PolicyEvent(Behaviour behaviour, List<Object> keys) {
    static PolicyEvent of(Behaviour behaviour, PolicyDefinition<?> definition, Object[] args) {
        List<Object> keys = new ArrayList<>();
        for (int i = 0; i < args.length; i++) {
            if (definition.getArgument(i) == Policy.Arg.KEY) {
                keys.add(args[i]);
            }
        }
        return new PolicyEvent(behaviour, keys);
    }
}
