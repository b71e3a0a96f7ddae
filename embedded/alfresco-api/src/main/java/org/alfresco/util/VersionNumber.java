package org.alfresco.util;

import java.io.Serializable;
import java.util.Arrays;
import java.util.StringJoiner;
import java.util.StringTokenizer;

/** A version such as 25.2.0, compared part by part. */
public final class VersionNumber implements Comparable<VersionNumber>, Serializable {
    private static final long serialVersionUID = 1L;
    private static final String DELIMITER = ".";

    public static final VersionNumber VERSION_ZERO = new VersionNumber("0");
    public static final VersionNumber VERSION_BIG = new VersionNumber("999.999.999.999");

    private final int[] parts;

    public VersionNumber(String version) {
        StringTokenizer tokens = new StringTokenizer(version, DELIMITER);
        if (!tokens.hasMoreTokens()) {
            throw new IllegalArgumentException("Not a version number: " + version);
        }
        parts = new int[tokens.countTokens()];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = Integer.parseInt(tokens.nextToken());
        }
    }

    public int[] getParts() {
        return parts.clone();
    }

    /** @return 0 where the version has no such part */
    public int getPart(int i) {
        return i < parts.length ? parts[i] : 0;
    }

    @Override
    public int compareTo(VersionNumber other) {
        int length = Math.max(parts.length, other.parts.length);
        for (int i = 0; i < length; i++) {
            int byPart = Integer.compare(getPart(i), other.getPart(i));
            if (byPart != 0) {
                return byPart;
            }
        }
        return 0;
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof VersionNumber other && compareTo(other) == 0;
    }

    @Override
    public int hashCode() {
        int significant = parts.length;
        while (significant > 0 && parts[significant - 1] == 0) {
            significant--;
        }
        return Arrays.hashCode(Arrays.copyOf(parts, significant));
    }

    @Override
    public String toString() {
        StringJoiner joiner = new StringJoiner(DELIMITER);
        for (int part : parts) {
            joiner.add(Integer.toString(part));
        }
        return joiner.toString();
    }
}
