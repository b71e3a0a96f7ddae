package org.eiso.domain.numbering;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.eiso.domain.numbering.InvalidPatternException.Fault;

/**
 * A code pattern such as {@code QT.{department}.{seq:2}}. Fields are {@code type}, {@code department}, {@code parent},
 * {@code year} and exactly one {@code seq}, whose width pads with zeros and never cuts.
 */
public final class CodePattern {

    private static final int LARGEST_WIDTH = 9;

    private final String text;
    private final List<Part> parts;

    private CodePattern(String text, List<Part> parts) {
        this.text = text;
        this.parts = List.copyOf(parts);
    }

    private sealed interface Part permits Literal, Field {}

    private record Literal(String text) implements Part {}

    private record Field(Name name, int width) implements Part {}

    private enum Name {
        TYPE,
        DEPARTMENT,
        PARENT,
        YEAR,
        SEQ
    }

    /** @throws InvalidPatternException naming what is wrong and where */
    public static CodePattern parse(String text) {
        if (text.isBlank()) {
            throw new InvalidPatternException(Fault.EMPTY, text, 0);
        }
        List<Part> parts = new ArrayList<>();
        int sequences = 0;
        int position = 0;
        while (position < text.length()) {
            if (text.charAt(position) == '{') {
                int end = text.indexOf('}', position);
                if (end < 0) {
                    throw new InvalidPatternException(Fault.UNCLOSED_BRACE, text, position);
                }
                Field field = field(text, position, text.substring(position + 1, end));
                if (field.name() == Name.SEQ && ++sequences > 1) {
                    throw new InvalidPatternException(Fault.SEQUENCE_TWICE, text, position);
                }
                parts.add(field);
                position = end + 1;
            } else {
                int end = position;
                while (end < text.length() && text.charAt(end) != '{') {
                    if (!allowed(text.charAt(end))) {
                        throw new InvalidPatternException(Fault.ILLEGAL_CHARACTER, text, end);
                    }
                    end++;
                }
                parts.add(new Literal(text.substring(position, end)));
                position = end;
            }
        }
        if (sequences == 0) {
            throw new InvalidPatternException(Fault.NO_SEQUENCE, text, text.length());
        }
        return new CodePattern(text, parts);
    }

    /** Whether a code may be written so: letters, digits and the separators of the field. */
    public static boolean isCode(String code) {
        return !CodeKey.of(code).isEmpty()
                && code.equals(code.strip())
                && code.length() <= 64
                && code.chars().allMatch(c -> allowed((char) c));
    }

    private static Field field(String text, int position, String body) {
        int colon = body.indexOf(':');
        String name = colon < 0 ? body : body.substring(0, colon);
        int width = 0;
        if (colon >= 0) {
            String digits = body.substring(colon + 1);
            if (!name.equals("seq") || !digits.matches("[1-" + LARGEST_WIDTH + "]")) {
                throw new InvalidPatternException(Fault.BAD_WIDTH, text, position + 1 + colon);
            }
            width = Integer.parseInt(digits);
        }
        for (Name known : Name.values()) {
            if (known.name().toLowerCase(Locale.ROOT).equals(name)) {
                return new Field(known, width);
            }
        }
        throw new InvalidPatternException(Fault.UNKNOWN_FIELD, text, position + 1);
    }

    private static boolean allowed(char c) {
        return Character.isLetterOrDigit(c) || ".-/_ ".indexOf(c) >= 0;
    }

    /** Whether codes of this pattern number within a parent document. */
    public boolean needsParent() {
        return parts.stream().anyMatch(part -> part instanceof Field field && field.name() == Name.PARENT);
    }

    /** @throws IllegalArgumentException if the pattern names the parent and there is none */
    public String format(CodeParts values, long sequence) {
        StringBuilder code = new StringBuilder();
        for (Part part : parts) {
            code.append(render(part, values, sequence));
        }
        return code.toString();
    }

    /** Names the counter: everything that the pattern says besides the number, so that a year starts a new count. */
    public String sequenceKey(CodeParts values) {
        StringBuilder key = new StringBuilder();
        for (Part part : parts) {
            boolean number = part instanceof Field field && field.name() == Name.SEQ;
            key.append(number ? "#" : render(part, values, 0));
        }
        return key.toString();
    }

    private String render(Part part, CodeParts values, long sequence) {
        if (part instanceof Literal literal) {
            return literal.text();
        }
        Field field = (Field) part;
        return switch (field.name()) {
            case TYPE -> values.type();
            case DEPARTMENT -> values.department();
            case PARENT -> {
                if (values.parent() == null) {
                    throw new IllegalArgumentException("Pattern " + text + " needs a parent code");
                }
                yield Objects.requireNonNull(values.parent());
            }
            case YEAR -> values.year().toString();
            case SEQ ->
                field.width() == 0
                        ? Long.toString(sequence)
                        : String.format(Locale.ROOT, "%0" + field.width() + "d", sequence);
        };
    }

    @Override
    public String toString() {
        return text;
    }
}
