package org.alfresco.service.cmr.dictionary;

import org.alfresco.error.AlfrescoRuntimeException;

public class DictionaryException extends AlfrescoRuntimeException {
    public DictionaryException(String value) {
        super(value);
    }

    public DictionaryException(String value, Throwable cause) {
        super(value, cause);
    }

    public DictionaryException(String value, Object... objects) {
        super(value);
    }

    public DictionaryException(String value, Throwable cause, Object... objects) {
        super(value, cause);
    }

    public static class DuplicateDefinitionException extends DictionaryException {
        public DuplicateDefinitionException(String value) {
            super(value);
        }

        public DuplicateDefinitionException(String value, Throwable cause) {
            super(value, cause);
        }

        public DuplicateDefinitionException(String value, Object... objects) {
            super(value);
        }

        public DuplicateDefinitionException(String value, Throwable cause, Object... objects) {
            super(value, cause);
        }
    }
}
