package org.alfresco.service.cmr.security;



public enum AuthorityType {
    ADMIN, EVERYONE, OWNER, GUEST, GROUP, ROLE, USER, WILDCARD;
    public boolean isFixedString() { throw new UnsupportedOperationException("AuthorityType.isFixedString"); }
    public String getFixedString() { throw new UnsupportedOperationException("AuthorityType.getFixedString"); }
    public boolean isPrefixed() { throw new UnsupportedOperationException("AuthorityType.isPrefixed"); }
    public String getPrefixString() { throw new UnsupportedOperationException("AuthorityType.getPrefixString"); }
    public int getOrderPosition() { throw new UnsupportedOperationException("AuthorityType.getOrderPosition"); }
    public boolean equals(String value) { throw new UnsupportedOperationException("AuthorityType.equals"); }
    public static AuthorityType getAuthorityType(String value) { throw new UnsupportedOperationException("AuthorityType.getAuthorityType"); }
}
