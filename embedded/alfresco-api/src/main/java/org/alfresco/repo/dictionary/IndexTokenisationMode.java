package org.alfresco.repo.dictionary;



public enum IndexTokenisationMode {
    TRUE, FALSE, BOTH;
    public static String serializer(IndexTokenisationMode indexTokenisationMode) { throw new UnsupportedOperationException("IndexTokenisationMode.serializer"); }
    public static IndexTokenisationMode deserializer(String value) { throw new UnsupportedOperationException("IndexTokenisationMode.deserializer"); }
}
