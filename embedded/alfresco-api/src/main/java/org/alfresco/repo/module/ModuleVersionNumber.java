package org.alfresco.repo.module;

import java.io.Externalizable;
import java.io.IOException;
import java.io.ObjectInput;
import java.io.ObjectOutput;
import org.alfresco.util.VersionNumber;

public class ModuleVersionNumber implements Externalizable {
    public static final ModuleVersionNumber VERSION_ZERO = null /*TODO value*/;
    public static final ModuleVersionNumber VERSION_BIG = null /*TODO value*/;
    public ModuleVersionNumber() { throw new UnsupportedOperationException("ModuleVersionNumber"); }
    public ModuleVersionNumber(String value) { throw new UnsupportedOperationException("ModuleVersionNumber"); }
    public ModuleVersionNumber(VersionNumber versionNumber) { throw new UnsupportedOperationException("ModuleVersionNumber"); }
    public int compareTo(ModuleVersionNumber moduleVersionNumber) { throw new UnsupportedOperationException("ModuleVersionNumber.compareTo"); }
    public int hashCode() { throw new UnsupportedOperationException("ModuleVersionNumber.hashCode"); }
    public boolean equals(Object object) { throw new UnsupportedOperationException("ModuleVersionNumber.equals"); }
    public String toString() { throw new UnsupportedOperationException("ModuleVersionNumber.toString"); }
    public void writeExternal(ObjectOutput objectOutput) throws IOException { throw new UnsupportedOperationException("ModuleVersionNumber.writeExternal"); }
    public void readExternal(ObjectInput objectInput) throws IOException, ClassNotFoundException { throw new UnsupportedOperationException("ModuleVersionNumber.readExternal"); }
}
