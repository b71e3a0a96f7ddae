package org.eiso.host.module;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.service.cmr.module.ModuleDependency;
import org.alfresco.service.cmr.module.ModuleDetails;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.core.io.support.ResourcePatternResolver;

/** The modules on the class path, by id. */
final class ModuleCatalog {
    private static final String DESCRIPTORS = "classpath*:alfresco/module/*/module.properties";

    private final Map<String, ModuleDetails> modules = new LinkedHashMap<>();

    /**
     * @throws AlfrescoRuntimeException when two modules have one id
     */
    ModuleCatalog(List<? extends ModuleDetails> found) {
        found.stream().sorted(Comparator.comparing(ModuleDetails::getId)).forEach(module -> {
            if (modules.put(module.getId(), module) != null) {
                throw new AlfrescoRuntimeException("Two modules have the id " + module.getId());
            }
        });
    }

    static ModuleCatalog of(ResourcePatternResolver resources) {
        List<ModuleDetails> found = new ArrayList<>();
        try {
            for (Resource descriptor : resources.getResources(DESCRIPTORS)) {
                found.add(new InstalledModule(PropertiesLoaderUtils.loadProperties(descriptor)));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("The modules cannot be read", failure);
        }
        return new ModuleCatalog(found);
    }

    List<ModuleDetails> all() {
        return List.copyOf(modules.values());
    }

    /** By id or by one of its former ids; null where there is none. */
    @Nullable
    ModuleDetails byId(String id) {
        ModuleDetails module = modules.get(id);
        return module != null
                ? module
                : modules.values().stream()
                        .filter(other -> other.getAliases().contains(id))
                        .findFirst()
                        .orElse(null);
    }

    /**
     * Each after those it depends on.
     *
     * @throws AlfrescoRuntimeException when a needed module is missing or of the wrong version
     */
    List<ModuleDetails> inOrder() {
        Map<String, ModuleDetails> ordered = new LinkedHashMap<>();
        modules.values().forEach(module -> addAfterItsDependencies(module, ordered, List.of()));
        return List.copyOf(ordered.values());
    }

    private void addAfterItsDependencies(
            ModuleDetails module, Map<String, ModuleDetails> ordered, List<String> waiting) {
        if (ordered.containsKey(module.getId()) || waiting.contains(module.getId())) {
            return;
        }
        List<String> nowWaiting = new ArrayList<>(waiting);
        nowWaiting.add(module.getId());
        for (ModuleDependency dependency : module.getDependencies()) {
            ModuleDetails needed = byId(dependency.getDependencyId());
            if (needed == null || !dependency.isValidDependency(needed)) {
                throw new AlfrescoRuntimeException("The module " + module.getId() + " needs "
                        + dependency.getDependencyId() + " " + dependency.getVersionString() + ", but there is "
                        + (needed == null ? "none" : needed.getModuleVersionNumber()));
            }
            addAfterItsDependencies(needed, ordered, nowWaiting);
        }
        ordered.put(module.getId(), module);
    }
}
