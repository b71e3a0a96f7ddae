package org.alfresco.util;

import java.io.Serializable;

public final class VersionNumber implements Comparable<VersionNumber>, Serializable {
    public static final VersionNumber VERSION_ZERO = null /*TODO value*/;
    public static final VersionNumber VERSION_BIG = null /*TODO value*/;
    public VersionNumber(String value) { throw new UnsupportedOperationException("VersionNumber"); }
    public int[] getParts() { throw new UnsupportedOperationException("VersionNumber.getParts"); }
    public int compareTo(VersionNumber versionNumber) { throw new UnsupportedOperationException("VersionNumber.compareTo"); }
    public int getPart(int number) { throw new UnsupportedOperationException("VersionNumber.getPart"); }
    public int hashCode() { throw new UnsupportedOperationException("VersionNumber.hashCode"); }
    public boolean equals(Object object) { throw new UnsupportedOperationException("VersionNumber.equals"); }
    public String toString() { throw new UnsupportedOperationException("VersionNumber.toString"); }
}
