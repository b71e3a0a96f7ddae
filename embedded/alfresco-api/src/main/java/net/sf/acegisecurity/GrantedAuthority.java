package net.sf.acegisecurity;

/** An authority that an {@link Authentication} carries. */
public interface GrantedAuthority {
    String getAuthority();
}
