package org.eiso.host.security.permission;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alfresco.service.cmr.security.PermissionService;

/**
 * What each permission includes and who holds it everywhere.
 *
 * <p>Rights are granted as <em>groups</em> (Consumer, Read, ReadProperties …). A group includes other groups and, at the
 * bottom, is given low-level permissions ({@code _ReadProperties} …), the only ones that are finally tested. A
 * full-control group includes everything. Names are unique; a set for a subclass may expose a group of its parent class
 * again. Immutable.
 */
final class PermissionModel {
    /** Permissions of one class of the dictionary, in order; {@code exposeAll}: inherited groups are offered too. */
    record PermissionSet(String prefixedClass, boolean exposeAll, List<Group> groups, List<LowLevel> lowLevels) {}

    /** @param again the group belongs to a parent class and is only offered here again */
    record Group(
            String name,
            boolean again,
            boolean exposed,
            boolean needsClass,
            boolean fullControl,
            Set<String> includes) {}

    /** @param needs what must be held on the node as well */
    record LowLevel(String name, Set<String> grantedTo, Set<String> needs) {}

    /** An authority that holds a permission on every node. */
    record Everywhere(String permission, String authority) {}

    /** The class that every node is of. */
    private static final String EVERY_NODE = "sys:base";

    private final List<PermissionSet> sets;
    private final List<Everywhere> everywhere;
    private final Map<String, Group> groups = new LinkedHashMap<>();
    private final Map<String, LowLevel> lowLevels = new LinkedHashMap<>();
    private final Map<String, String> classOfName = new HashMap<>();
    private final Map<String, Set<String>> granters = new HashMap<>();
    private final Map<String, Set<String>> grantees = new HashMap<>();
    private final Map<String, Set<String>> bottoms = new HashMap<>();

    PermissionModel(List<PermissionSet> sets, List<Everywhere> everywhere) {
        this.sets = List.copyOf(sets);
        this.everywhere = List.copyOf(everywhere);
        for (PermissionSet set : sets) {
            set.groups().stream().filter(group -> !group.again()).forEach(group -> {
                groups.put(group.name(), group);
                classOfName.put(group.name(), set.prefixedClass());
            });
            set.lowLevels().forEach(low -> {
                lowLevels.put(low.name(), low);
                classOfName.put(low.name(), set.prefixedClass());
            });
        }
        names().forEach(name -> grantees.put(name, closureBelow(name)));
        names().forEach(name -> granters.put(name, findGranters(name)));
        names().forEach(name -> bottoms.put(name, findBottoms(name)));
    }

    static boolean isEveryNode(String prefixedClass) {
        return EVERY_NODE.equals(prefixedClass);
    }

    List<PermissionSet> sets() {
        return sets;
    }

    List<Everywhere> everywhere() {
        return everywhere;
    }

    boolean knows(String permission) {
        return PermissionService.ALL_PERMISSIONS.equals(permission)
                || groups.containsKey(permission)
                || lowLevels.containsKey(permission);
    }

    /** Whether the permission means everything. */
    boolean isFullControl(String permission) {
        Group group = groups.get(permission);
        return PermissionService.ALL_PERMISSIONS.equals(permission) || (group != null && group.fullControl());
    }

    boolean isLowLevel(String permission) {
        return lowLevels.containsKey(permission);
    }

    /** Every permission that, when granted, gives this one: itself, what includes it, and full control. */
    Set<String> granters(String permission) {
        return known(granters, permission);
    }

    /** Every permission that this one gives, itself included. */
    Set<String> grantees(String permission) {
        return known(grantees, permission);
    }

    /** The low-level permissions that this one consists of. */
    Set<String> lowLevelsOf(String permission) {
        return known(bottoms, permission);
    }

    /** What must be held as well where a low-level permission is used. */
    Set<String> needsOf(String lowLevel) {
        LowLevel low = lowLevels.get(lowLevel);
        return low == null ? Set.of() : low.needs();
    }

    /** The class whose set defines the permission, with prefix. */
    String classOf(String permission) {
        return known(classOfName, permission);
    }

    /** Whether a group that the low-level permission belongs to is only meant for nodes of its class. */
    boolean needsClass(String lowLevel) {
        LowLevel low = lowLevels.get(lowLevel);
        return low != null
                && low.grantedTo().stream().map(groups::get).allMatch(group -> group != null && group.needsClass());
    }

    private Set<String> names() {
        Set<String> names = new LinkedHashSet<>(groups.keySet());
        names.addAll(lowLevels.keySet());
        names.add(PermissionService.ALL_PERMISSIONS);
        return names;
    }

    private Set<String> closureBelow(String permission) {
        if (isFullControl(permission)) {
            return Set.copyOf(names());
        }
        Set<String> below = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(permission));
        while (!open.isEmpty()) {
            String name = open.pop();
            if (!below.add(name)) {
                continue;
            }
            Group group = groups.get(name);
            if (group == null) {
                continue;
            }
            open.addAll(group.includes());
            lowLevels.values().stream()
                    .filter(low -> low.grantedTo().contains(name))
                    .forEach(low -> open.add(low.name()));
        }
        return Set.copyOf(below);
    }

    private Set<String> findGranters(String permission) {
        Set<String> above = new LinkedHashSet<>();
        for (String name : names()) {
            if (isFullControl(name) || known(grantees, name).contains(permission)) {
                above.add(name);
            }
        }
        return Set.copyOf(above);
    }

    private Set<String> findBottoms(String permission) {
        Set<String> found = new LinkedHashSet<>(known(grantees, permission));
        found.retainAll(lowLevels.keySet());
        return Set.copyOf(found);
    }

    private static <V> V known(Map<String, V> facts, String permission) {
        V value = facts.get(permission);
        if (value == null) {
            throw new UnknownPermissionException(permission);
        }
        return value;
    }
}
