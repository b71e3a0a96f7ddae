package org.alfresco.service.cmr.security;

/** The kinds of authorities: people, groups, roles and the dynamic ones. */
public enum AuthorityType {
    ADMIN(true, PermissionService.ADMINISTRATOR_AUTHORITY, false, "", 5),
    EVERYONE(true, PermissionService.ALL_AUTHORITIES, false, "", 4),
    OWNER(true, PermissionService.OWNER_AUTHORITY, false, "", 1),
    GUEST(true, PermissionService.GUEST_AUTHORITY, false, "", 3),
    GROUP(false, "", true, PermissionService.GROUP_PREFIX, 6),
    ROLE(false, "", true, PermissionService.ROLE_PREFIX, 7),
    USER(false, "", false, "", 2),
    WILDCARD(false, "", true, "*", 8);

    private final boolean fixedString;
    private final String fixed;
    private final boolean prefixed;
    private final String prefix;
    private final int order;

    AuthorityType(boolean fixedString, String fixed, boolean prefixed, String prefix, int order) {
        this.fixedString = fixedString;
        this.fixed = fixed;
        this.prefixed = prefixed;
        this.prefix = prefix;
        this.order = order;
    }

    public boolean isFixedString() {
        return fixedString;
    }

    public String getFixedString() {
        return fixed;
    }

    public boolean isPrefixed() {
        return prefixed;
    }

    public String getPrefixString() {
        return prefix;
    }

    public int getOrderPosition() {
        return order;
    }

    /** Tells whether the authority is the fixed one of this type. */
    public boolean equals(String authority) {
        return fixedString && fixed.equals(authority);
    }

    public static AuthorityType getAuthorityType(String authority) {
        for (AuthorityType type : new AuthorityType[] {ADMIN, EVERYONE, OWNER, GUEST}) {
            if (type.equals(authority)) {
                return type;
            }
        }
        if (authority.startsWith(PermissionService.GROUP_PREFIX)) {
            return GROUP;
        }
        if (authority.startsWith(PermissionService.ROLE_PREFIX)) {
            return ROLE;
        }
        return authority.contains("*") ? WILDCARD : USER;
    }
}
