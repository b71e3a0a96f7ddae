package org.eiso.host.security.access;

import java.util.List;

/**
 * One rule of a method of a public service, in the notation that Alfresco's own configuration made known.
 *
 * @param arguments positions of the arguments that the rule looks at
 * @param right the permission or the authority that the rule demands; empty where it demands none
 */
record AccessRule(Kind kind, List<Integer> arguments, String right) {
    enum Kind {
        /** Anybody may call, also where nobody is logged in. Not of Alfresco's notation: there the rule is left out. */
        ANYBODY,
        /** Whoever is logged in may call. */
        ACL_ALLOW,
        /** Only the system user may call. */
        ACL_DENY,
        /** Who has the authority may call. */
        ACL_METHOD,
        /** The permission is needed on the node, every node of a list, or the child of an association. */
        ACL_NODE,
        /** The permission is needed on the primary parent of a node, or the parent of an association. */
        ACL_PARENT,
        /** The permission is needed if the call would change who owns the node. */
        ACL_ITEM,
        /** The permission is needed on the child if the association is its primary one. */
        ACL_PRI_CHILD_ASSOC_ON_CHILD,
        /** Results without the permission on the node are left out; a single one is refused. */
        AFTER_ACL_NODE,
        /** As {@link #AFTER_ACL_NODE}, but by the parent or source. */
        AFTER_ACL_PARENT
    }

    boolean isAfter() {
        return kind == Kind.AFTER_ACL_NODE || kind == Kind.AFTER_ACL_PARENT;
    }

    /**
     * Reads for instance {@code ACL_NODE.0.sys:base.CreateChildren} or {@code ACL_METHOD.ROLE_ADMINISTRATOR}. The class
     * before the permission's name is for the reader: names of permissions are unique.
     *
     * @throws IllegalArgumentException if the text is no rule
     */
    static AccessRule parse(String text) {
        List<String> parts = List.of(text.trim().split("\\."));
        Kind kind = Kind.valueOf(parts.get(0));
        List<Integer> arguments = parts.stream()
                .skip(1)
                .takeWhile(part -> part.matches("\\d+"))
                .map(Integer::valueOf)
                .toList();
        int named = parts.size() - 1 - arguments.size();
        int expected =
                switch (kind) {
                    case ANYBODY, ACL_ALLOW, ACL_DENY -> 0;
                    case ACL_METHOD -> 1;
                    default -> 2;
                };
        boolean wrongArguments =
                switch (kind) {
                    case ACL_NODE, ACL_PARENT, ACL_ITEM -> arguments.size() != 1;
                    case ACL_PRI_CHILD_ASSOC_ON_CHILD -> arguments.isEmpty() || arguments.size() > 2;
                    default -> !arguments.isEmpty();
                };
        if (named != expected || wrongArguments) {
            throw new IllegalArgumentException("Not an access rule: " + text);
        }
        return new AccessRule(kind, arguments, expected == 0 ? "" : parts.get(parts.size() - 1));
    }
}
