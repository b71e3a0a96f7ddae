package org.eiso.domain.edition;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How far a change goes: an amendment raises the revision number, a reissue the issue number. */
public enum RevisionKind {
    AMENDMENT,
    REISSUE;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<RevisionKind> of(String id) {
        return Stream.of(values()).filter(kind -> kind.id().equals(id)).findFirst();
    }
}
