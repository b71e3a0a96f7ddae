package org.eiso.host.security.permission;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Decides whether a set of authorities holds a permission by a list of entries.
 *
 * <p>Any denial denies, as in Alfresco with {@code security.anyDenyDenies=true}: a denied authority outweighs every
 * allowed one, unless the same authority was allowed nearer to the node. Entries near the node come first, at the same
 * distance denials first.
 */
final class PermissionDecision {
    private static final Comparator<AccessEntry> ORDER =
            Comparator.comparingInt(AccessEntry::position).thenComparing(AccessEntry::allowed);

    private final PermissionModel model;

    PermissionDecision(PermissionModel model) {
        this.model = model;
    }

    /**
     * @param hasClass whether the node is of a class (with prefix) or has it as an aspect
     */
    boolean isAllowed(
            String permission, Set<String> authorities, List<AccessEntry> entries, Predicate<String> hasClass) {
        List<AccessEntry> ordered = entries.stream().sorted(ORDER).toList();
        return holds(permission, authorities, ordered, hasClass);
    }

    private boolean holds(
            String permission, Set<String> authorities, List<AccessEntry> entries, Predicate<String> hasClass) {
        boolean tested = model.isLowLevel(permission) || model.isFullControl(permission);
        if (tested && !single(permission, authorities, entries)) {
            return false;
        }
        if (model.isLowLevel(permission)) {
            return model.needsOf(permission).stream().allMatch(need -> holds(need, authorities, entries, hasClass));
        }
        return model.lowLevelsOf(permission).stream()
                .filter(low -> !model.needsClass(low) || hasClass.test(model.classOf(low)))
                .allMatch(low -> holds(low, authorities, entries, hasClass));
    }

    private boolean single(String permission, Set<String> authorities, List<AccessEntry> entries) {
        Set<String> granters = model.granters(permission);
        boolean everywhere = model.everywhere().stream()
                .anyMatch(entry -> granters.contains(entry.permission()) && authorities.contains(entry.authority()));
        return everywhere
                || (!denied(permission, granters, authorities, entries)
                        && allowed(permission, granters, authorities, entries));
    }

    private boolean denied(
            String permission, Set<String> granters, Set<String> authorities, List<AccessEntry> entries) {
        Set<String> allowedNearer = new HashSet<>();
        for (AccessEntry entry : entries) {
            if (entry.allowed()) {
                if (touches(entry, permission)) {
                    allowedNearer.add(entry.authority());
                }
            } else if (!allowedNearer.contains(entry.authority()) && applies(entry, granters, authorities)) {
                return true;
            }
        }
        return false;
    }

    private boolean allowed(
            String permission, Set<String> granters, Set<String> authorities, List<AccessEntry> entries) {
        Set<String> deniedNearer = new HashSet<>();
        for (AccessEntry entry : entries) {
            if (!entry.allowed()) {
                if (touches(entry, permission)) {
                    deniedNearer.add(entry.authority());
                }
            } else if (!deniedNearer.contains(entry.authority()) && applies(entry, granters, authorities)) {
                return true;
            }
        }
        return false;
    }

    private static boolean applies(AccessEntry entry, Set<String> granters, Set<String> authorities) {
        return authorities.contains(entry.authority()) && granters.contains(entry.permission());
    }

    /** Whether an entry speaks of the permission: names it, includes it, or is part of it. */
    private boolean touches(AccessEntry entry, String permission) {
        return model.grantees(entry.permission()).contains(permission)
                || model.granters(entry.permission()).contains(permission);
    }
}
