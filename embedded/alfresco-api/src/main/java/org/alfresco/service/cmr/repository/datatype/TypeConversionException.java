package org.alfresco.service.cmr.repository.datatype;

public class TypeConversionException extends RuntimeException {
    public TypeConversionException(String value) {
        super(value);
    }

    public TypeConversionException(String value, Throwable cause) {
        super(value, cause);
    }
}
