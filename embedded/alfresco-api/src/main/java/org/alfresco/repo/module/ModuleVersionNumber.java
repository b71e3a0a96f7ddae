package org.alfresco.repo.module;

import java.io.Externalizable;
import java.io.IOException;
import java.io.ObjectInput;
import java.io.ObjectOutput;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.alfresco.util.VersionNumber;

/**
 * The version of a module, ordered as Maven orders versions: 1.0-SNAPSHOT comes before 1.0, 1.9 before 1.10, and 1.0
 * equals 1.
 */
public class ModuleVersionNumber implements Externalizable {
    public static final ModuleVersionNumber VERSION_ZERO = new ModuleVersionNumber("0");
    public static final ModuleVersionNumber VERSION_BIG = new ModuleVersionNumber("999.999.999.999");

    private static final long serialVersionUID = 1L;
    private static final Pattern PART = Pattern.compile("\\d+|[A-Za-z]+");
    private static final List<String> QUALIFIERS = List.of("alpha", "beta", "milestone", "rc", "snapshot", "", "sp");

    private String version;

    public ModuleVersionNumber() {
        this("0");
    }

    public ModuleVersionNumber(String version) {
        this.version = version;
    }

    public ModuleVersionNumber(VersionNumber versionNumber) {
        this(versionNumber.toString());
    }

    public int compareTo(ModuleVersionNumber other) {
        List<String> mine = parts(version);
        List<String> theirs = parts(other.version);
        for (int i = 0; i < Math.max(mine.size(), theirs.size()); i++) {
            int compared = compareParts(part(mine, i), part(theirs, i));
            if (compared != 0) {
                return compared;
            }
        }
        return 0;
    }

    @Override
    public int hashCode() {
        List<String> parts = new ArrayList<>(parts(version));
        while (!parts.isEmpty() && compareParts(parts.get(parts.size() - 1), "") == 0) {
            parts.remove(parts.size() - 1);
        }
        return parts.stream()
                .map(part -> Character.isDigit(part.charAt(0)) ? new BigInteger(part).toString() : canonical(part))
                .toList()
                .hashCode();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ModuleVersionNumber that && compareTo(that) == 0;
    }

    @Override
    public String toString() {
        return version;
    }

    @Override
    public void writeExternal(ObjectOutput out) throws IOException {
        out.writeUTF(version);
    }

    @Override
    public void readExternal(ObjectInput in) throws IOException {
        version = in.readUTF();
    }

    private static List<String> parts(String version) {
        List<String> parts = new ArrayList<>();
        Matcher matcher = PART.matcher(version);
        while (matcher.find()) {
            parts.add(matcher.group());
        }
        return parts;
    }

    private static String part(List<String> parts, int index) {
        return index < parts.size() ? parts.get(index) : "";
    }

    /** A missing part counts as zero beside a number and as the release itself beside a word. */
    private static int compareParts(String a, String b) {
        boolean wordA = !a.isEmpty() && !Character.isDigit(a.charAt(0));
        boolean wordB = !b.isEmpty() && !Character.isDigit(b.charAt(0));
        if (!wordA && !wordB) {
            return number(a).compareTo(number(b));
        }
        if (wordA && wordB || a.isEmpty() || b.isEmpty()) {
            int rank = Integer.compare(rank(a), rank(b));
            return rank != 0 ? rank : canonical(a).compareTo(canonical(b));
        }
        return wordA ? -1 : 1;
    }

    private static BigInteger number(String part) {
        return part.isEmpty() ? BigInteger.ZERO : new BigInteger(part);
    }

    private static int rank(String word) {
        int rank = QUALIFIERS.indexOf(canonical(word));
        return rank < 0 ? QUALIFIERS.size() : rank;
    }

    private static String canonical(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return switch (lower) {
            case "a" -> "alpha";
            case "b" -> "beta";
            case "m" -> "milestone";
            case "cr" -> "rc";
            case "ga", "final", "release" -> "";
            default -> lower;
        };
    }
}
