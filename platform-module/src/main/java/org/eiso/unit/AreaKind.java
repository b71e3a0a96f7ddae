package org.eiso.unit;

import java.util.stream.Stream;

/** The folders of a unit's document library; where an issue lies follows from its state. */
public enum AreaKind {
    DRAFT("draft"),
    EFFECTIVE("effective"),
    WITHDRAWN("withdrawn"),
    EXTERNAL("external"),
    RECORD("record"),
    TEMPLATE("template");

    private final String id;

    AreaKind(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }

    static AreaKind of(String id) {
        return Stream.of(values())
                .filter(kind -> kind.id.equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No area " + id));
    }
}
