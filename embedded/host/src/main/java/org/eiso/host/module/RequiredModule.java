package org.eiso.host.module;

import java.util.Arrays;
import org.alfresco.repo.module.ModuleVersionNumber;
import org.alfresco.service.cmr.module.ModuleDependency;
import org.alfresco.service.cmr.module.ModuleDetails;
import org.jspecify.annotations.Nullable;

/**
 * A module that another one needs, in a range of versions such as {@code *}, {@code 1.2-1.9}, {@code 2.0-*} or several
 * of them with commas between.
 */
record RequiredModule(String id, String range) implements ModuleDependency {

    @Override
    public String getDependencyId() {
        return id;
    }

    @Override
    public String getVersionString() {
        return range;
    }

    @Override
    public boolean isValidDependency(@Nullable ModuleDetails module) {
        return module != null
                && module.getId().equals(id)
                && Arrays.stream(range.split(","))
                        .anyMatch(part -> holds(part.trim(), module.getModuleVersionNumber()));
    }

    private static boolean holds(String part, ModuleVersionNumber version) {
        String[] bounds = part.split("-", 2);
        String from = bounds[0].trim();
        String to = bounds.length == 1 ? from : bounds[1].trim();
        return (isOpen(from) || new ModuleVersionNumber(from).compareTo(version) <= 0)
                && (isOpen(to) || new ModuleVersionNumber(to).compareTo(version) >= 0);
    }

    private static boolean isOpen(String bound) {
        return bound.isEmpty() || bound.equals("*");
    }
}
