package org.eiso.host.security;

/** Is told that an authority is no more, so that nothing is granted to a later one of the same name. */
@FunctionalInterface
public interface AuthorityDeletion {
    void authorityDeleted(String authority);
}
