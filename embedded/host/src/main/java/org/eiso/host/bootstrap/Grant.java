package org.eiso.host.bootstrap;

/** A permission that an authority gets. */
record Grant(String authority, String permission) {}
