package org.eiso.host.security.permission;

/**
 * One entry of an access control list as it acts on a node.
 *
 * @param position 0 for the node's own entry, 1 for one of the nearest ancestor with a list of its own, and so on
 */
record AccessEntry(int position, String authority, String permission, boolean allowed) {}
