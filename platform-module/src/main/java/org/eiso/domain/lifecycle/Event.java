package org.eiso.domain.lifecycle;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What can happen to an issue. */
public enum Event {
    CREATE(Channel.OWN_CALL),
    SUBMIT(Channel.REQUEST),
    ENDORSE(Channel.TASK),
    REJECT(Channel.TASK),
    APPROVE(Channel.TASK),
    RECALL(Channel.REQUEST),
    RELEASE(Channel.REQUEST),
    REVISE(Channel.OWN_CALL),
    DISCARD(Channel.REQUEST),
    /** The release of the next edition, seen from this one. */
    SUPERSEDE(Channel.CONSEQUENCE);

    /** How a person brings an event about. */
    public enum Channel {
        /** by asking for the transition */
        REQUEST,
        /** by completing a workflow task */
        TASK,
        /** by a call of its own, which needs more than the event's name */
        OWN_CALL,
        /** not at all: another event brings it */
        CONSEQUENCE
    }

    private final Channel channel;

    Event(Channel channel) {
        this.channel = channel;
    }

    public Channel channel() {
        return channel;
    }

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Event> of(String id) {
        return Stream.of(values()).filter(event -> event.id().equals(id)).findFirst();
    }
}
