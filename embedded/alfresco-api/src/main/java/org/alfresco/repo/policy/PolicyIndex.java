package org.alfresco.repo.policy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** The behaviours bound to one policy. Thread-safe: bindings change at start, and are read all the time. */
final class PolicyIndex {
    private final Supplier<BehaviourFilter> filter;
    private final Map<BehaviourBinding, List<BehaviourDefinition<?>>> byClass = new HashMap<>();
    private final List<BehaviourDefinition<?>> byService = new ArrayList<>();
    private volatile Map<BehaviourBinding, List<BehaviourDefinition<?>>> found = new ConcurrentHashMap<>();
    private volatile PolicyDefinition<?> definition;

    PolicyIndex(Supplier<BehaviourFilter> filter) {
        this.filter = filter;
    }

    /** Null until the policy is registered: behaviours may be bound before. */
    PolicyDefinition<?> definition() {
        return definition;
    }

    void define(PolicyDefinition<?> policy) {
        definition = policy;
    }

    synchronized void add(BehaviourDefinition<?> behaviour) {
        if (behaviour.getBinding() instanceof ServiceBehaviourBinding) {
            byService.add(behaviour);
        } else {
            byClass.computeIfAbsent(behaviour.getBinding(), key -> new ArrayList<>())
                    .add(behaviour);
        }
        found = new ConcurrentHashMap<>();
    }

    synchronized void remove(BehaviourDefinition<?> behaviour) {
        List<BehaviourDefinition<?>> bound = byClass.get(behaviour.getBinding());
        if (bound != null) {
            bound.remove(behaviour);
        }
        found = new ConcurrentHashMap<>();
    }

    /** The behaviours for a class: those of its ancestors first, those of services last. */
    List<BehaviourDefinition<?>> find(ClassBehaviourBinding binding) {
        return isEnabled(binding) ? found.computeIfAbsent(binding, this::search) : services();
    }

    private synchronized List<BehaviourDefinition<?>> search(BehaviourBinding binding) {
        List<BehaviourDefinition<?>> all = new ArrayList<>();
        for (BehaviourBinding level = binding; level != null; level = level.generaliseBinding()) {
            all.addAll(0, byClass.getOrDefault(level, List.of()));
        }
        all.addAll(byService);
        return List.copyOf(all);
    }

    private synchronized List<BehaviourDefinition<?>> services() {
        return List.copyOf(byService);
    }

    private boolean isEnabled(ClassBehaviourBinding binding) {
        BehaviourFilter current = filter.get();
        if (current == null || !current.isActivated()) {
            return true;
        }
        return binding.getNodeRef() == null
                ? current.isEnabled(binding.getClassQName())
                : current.isEnabled(binding.getNodeRef(), binding.getClassQName());
    }
}
