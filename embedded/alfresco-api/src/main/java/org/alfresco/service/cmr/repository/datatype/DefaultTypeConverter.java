package org.alfresco.service.cmr.repository.datatype;



public class DefaultTypeConverter extends TypeConverter {
    public static TypeConverter INSTANCE = null /*TODO value*/;
}
