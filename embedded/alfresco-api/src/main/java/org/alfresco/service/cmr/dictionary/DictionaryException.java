package org.alfresco.service.cmr.dictionary;

import org.alfresco.error.AlfrescoRuntimeException;

/** The dictionary cannot do what is asked, or a model is not as it must be. */
public class DictionaryException extends AlfrescoRuntimeException {
    public DictionaryException(String value) {
        super(value);
    }

    public DictionaryException(String value, Throwable cause) {
        super(value, cause);
    }

    public DictionaryException(String value, Object... objects) {
        super(value, objects);
    }

    public DictionaryException(String value, Throwable cause, Object... objects) {
        super(value, objects, cause);
    }

    public static class DuplicateDefinitionException extends DictionaryException {
        public DuplicateDefinitionException(String value) {
            super(value);
        }

        public DuplicateDefinitionException(String value, Throwable cause) {
            super(value, cause);
        }

        public DuplicateDefinitionException(String value, Object... objects) {
            super(value, objects);
        }

        public DuplicateDefinitionException(String value, Throwable cause, Object... objects) {
            super(value, cause, objects);
        }
    }
}
