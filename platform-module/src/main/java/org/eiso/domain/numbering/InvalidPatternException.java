package org.eiso.domain.numbering;

/** A text that is no code pattern; names the offset of the first fault. */
public final class InvalidPatternException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final int offset;
    private final Fault fault;

    /** What is wrong with a pattern. */
    public enum Fault {
        EMPTY,
        UNCLOSED_BRACE,
        UNKNOWN_FIELD,
        BAD_WIDTH,
        NO_SEQUENCE,
        SEQUENCE_TWICE,
        ILLEGAL_CHARACTER
    }

    public InvalidPatternException(Fault fault, String pattern, int offset) {
        super(fault + " at " + offset + " of \"" + pattern + "\"");
        this.fault = fault;
        this.offset = offset;
    }

    public Fault fault() {
        return fault;
    }

    public int offset() {
        return offset;
    }
}
