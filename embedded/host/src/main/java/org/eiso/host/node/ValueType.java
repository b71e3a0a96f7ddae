package org.eiso.host.node;

/** How a property's value is written in table {@code node_property}. The names are stored. */
public enum ValueType {
    /** The property is set to nothing. */
    NULL,
    /** A multi-valued property without a value. */
    EMPTY_LIST,
    BOOLEAN,
    INTEGER,
    LONG,
    FLOAT,
    DOUBLE,
    STRING,
    /** One row per locale; a text without any has one row without a string. */
    MLTEXT,
    /** Milliseconds since 1970, UTC. */
    DATE,
    QNAME,
    NODEREF,
    CHILD_ASSOC_REF,
    ASSOC_REF,
    LOCALE,
    VERSION_NUMBER,
    /** The content's URL, type, size, encoding and locale as one string. */
    CONTENT,
    SERIALIZABLE
}
