package org.eiso.domain.refusal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A request that was not done, and what a person needs to go on.
 *
 * @param details named facts for the sentence shown and for machines: {@code state}, {@code event}, {@code field},
 *     {@code person}, {@code holder} and the like
 * @param waitsFor the people and groups whose decision is awaited; empty if that is not the reason
 */
public record Refusal(RefusalCode code, Map<String, String> details, List<String> waitsFor) {

    public Refusal {
        details = Map.copyOf(details);
        waitsFor = List.copyOf(waitsFor);
    }

    public static Refusal of(RefusalCode code) {
        return new Refusal(code, Map.of(), List.of());
    }

    public Refusal with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(details);
        more.put(name, value);
        return new Refusal(code, more, waitsFor);
    }

    public Refusal waitingFor(List<String> authorities) {
        return new Refusal(code, details, authorities);
    }

    /** The same as an exception, for the many places where nothing else can be done. */
    public RefusedException asException() {
        return new RefusedException(this);
    }
}
