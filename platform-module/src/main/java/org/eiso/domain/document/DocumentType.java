package org.eiso.domain.document;

import java.util.Optional;
import java.util.stream.Stream;

/** A kind of controlled document; {@link #id()} is its local name in the content model and in the API. */
public enum DocumentType {
    MANUAL("manual", "ST"),
    POLICY("policy", "CS"),
    OBJECTIVE("objective", "MT"),
    PROCEDURE("procedure", "QT"),
    INSTRUCTION("instruction", "HD"),
    FORM("form", "BM"),
    REGULATION("regulation", "QC"),
    EXTERNAL_DOCUMENT("externalDocument", "TN"),
    RECORD("record", "HS");

    private final String id;
    private final String usualAbbreviation;

    DocumentType(String id, String usualAbbreviation) {
        this.id = id;
        this.usualAbbreviation = usualAbbreviation;
    }

    public String id() {
        return id;
    }

    /** The letters that stand for this kind in codes where a unit says nothing else. */
    public String usualAbbreviation() {
        return usualAbbreviation;
    }

    /** Whether issues of this kind go through drafting, review and approval; records are made, not approved. */
    public boolean approved() {
        return this != RECORD;
    }

    public static Optional<DocumentType> of(String id) {
        return Stream.of(values()).filter(type -> type.id.equals(id)).findFirst();
    }
}
