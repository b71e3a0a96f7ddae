package org.eiso.host.module;

import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Properties;
import org.alfresco.repo.module.ModuleVersionNumber;
import org.alfresco.service.cmr.module.ModuleDependency;
import org.alfresco.service.cmr.module.ModuleDetails;
import org.alfresco.service.cmr.module.ModuleInstallState;
import org.alfresco.util.VersionNumber;
import org.jspecify.annotations.Nullable;

/** A module as its {@code module.properties} describe it. */
final class InstalledModule implements ModuleDetails {
    private static final long serialVersionUID = 1L;

    private final Properties properties;
    private VersionNumber repoVersionMin;
    private VersionNumber repoVersionMax;

    @SuppressWarnings("serial")
    private List<String> editions;

    private @Nullable Date installDate;
    private ModuleInstallState installState = ModuleInstallState.INSTALLED;

    /**
     * @throws IllegalArgumentException when id, title or version is missing, or the id has other characters than letters,
     *     digits, underscore, dot and dash
     */
    InstalledModule(Properties properties) {
        this.properties = properties;
        for (String name : List.of(PROP_ID, PROP_VERSION, PROP_TITLE)) {
            if (text(properties, name).isEmpty()) {
                throw new IllegalArgumentException("A module.properties lacks " + name + ": " + properties);
            }
        }
        if (text(properties, PROP_ID).matches(INVALID_ID_REGEX)) {
            throw new IllegalArgumentException(
                    "The module id " + text(properties, PROP_ID) + " has characters that are not allowed");
        }
        repoVersionMin = version(properties, PROP_REPO_VERSION_MIN, VersionNumber.VERSION_ZERO);
        repoVersionMax = version(properties, PROP_REPO_VERSION_MAX, VersionNumber.VERSION_BIG);
        editions = list(properties, PROP_EDITIONS);
    }

    @Override
    public Properties getProperties() {
        Properties copy = new Properties();
        copy.putAll(properties);
        return copy;
    }

    @Override
    public String getId() {
        return text(properties, PROP_ID);
    }

    @Override
    public List<String> getAliases() {
        return list(properties, PROP_ALIASES);
    }

    @Override
    public ModuleVersionNumber getModuleVersionNumber() {
        return new ModuleVersionNumber(text(properties, PROP_VERSION));
    }

    @Override
    public VersionNumber getVersion() {
        return new VersionNumber(text(properties, PROP_VERSION).replaceAll("[^0-9.].*$", ""));
    }

    @Override
    public String getTitle() {
        return text(properties, PROP_TITLE);
    }

    @Override
    public String getDescription() {
        return text(properties, PROP_DESCRIPTION);
    }

    @Override
    public VersionNumber getRepoVersionMin() {
        return repoVersionMin;
    }

    @Override
    public void setRepoVersionMin(VersionNumber repoVersionMin) {
        this.repoVersionMin = repoVersionMin;
    }

    @Override
    public VersionNumber getRepoVersionMax() {
        return repoVersionMax;
    }

    @Override
    public void setRepoVersionMax(VersionNumber repoVersionMax) {
        this.repoVersionMax = repoVersionMax;
    }

    @Override
    public List<ModuleDependency> getDependencies() {
        return properties.stringPropertyNames().stream()
                .filter(name -> name.startsWith(PROP_DEPENDS_PREFIX))
                .sorted()
                .<ModuleDependency>map(name ->
                        new RequiredModule(name.substring(PROP_DEPENDS_PREFIX.length()), text(properties, name)))
                .toList();
    }

    @Override
    public @Nullable Date getInstallDate() {
        return installDate;
    }

    @Override
    public void setInstallDate(@Nullable Date installDate) {
        this.installDate = installDate;
    }

    @Override
    public ModuleInstallState getInstallState() {
        return installState;
    }

    @Override
    public void setInstallState(ModuleInstallState installState) {
        this.installState = installState;
    }

    @Override
    public List<String> getEditions() {
        return editions;
    }

    @Override
    public void setEditions(List<String> editions) {
        this.editions = List.copyOf(editions);
    }

    @Override
    public String toString() {
        return getTitle() + " (" + getId() + " " + getModuleVersionNumber() + ")";
    }

    private static String text(Properties properties, String name) {
        return properties.getProperty(name, "").trim();
    }

    private static List<String> list(Properties properties, String name) {
        return Arrays.stream(text(properties, name).split(","))
                .map(String::trim)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static VersionNumber version(Properties properties, String name, VersionNumber otherwise) {
        String version = text(properties, name);
        return version.isEmpty() ? otherwise : new VersionNumber(version);
    }
}
