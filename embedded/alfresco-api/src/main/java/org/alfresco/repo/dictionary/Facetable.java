package org.alfresco.repo.dictionary;



public enum Facetable {
    TRUE, UNSET, FALSE;
    public static String serializer(Facetable facetable) { throw new UnsupportedOperationException("Facetable.serializer"); }
    public static Facetable deserializer(String value) { throw new UnsupportedOperationException("Facetable.deserializer"); }
}
