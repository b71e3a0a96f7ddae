package org.eiso.unit;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.cmr.site.SiteService;
import org.alfresco.service.cmr.site.SiteVisibility;
import org.alfresco.service.namespace.QName;
import org.eiso.alfresco.CurrentPerson;
import org.eiso.alfresco.Elevation;
import org.eiso.alfresco.IsoModel;
import org.eiso.alfresco.Texts;
import org.eiso.domain.refusal.Refusal;
import org.eiso.domain.refusal.RefusalCode;
import org.eiso.domain.settings.SettingProblem;
import org.eiso.domain.settings.SettingsCheck;
import org.eiso.domain.settings.UnitSettings;

/** Sets up a unit: a private site with its groups, areas, register and settings. Administrators only. */
public final class CreateUnit {

    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");

    private final SiteService sites;
    private final NodeService nodes;
    private final PermissionService permissions;
    private final UnitPeople people;
    private final UnitFolders folders;
    private final SettingsStore settings;
    private final Units units;
    private final CurrentPerson person;
    private final Elevation elevation;

    public CreateUnit(
            SiteService sites,
            NodeService nodes,
            PermissionService permissions,
            UnitPeople people,
            UnitFolders folders,
            SettingsStore settings,
            Units units,
            CurrentPerson person,
            Elevation elevation) {
        this.sites = sites;
        this.nodes = nodes;
        this.permissions = permissions;
        this.people = people;
        this.folders = folders;
        this.settings = settings;
        this.units = units;
        this.person = person;
        this.elevation = elevation;
    }

    /** @param language of the unit's documents and folders, as a BCP 47 tag */
    public Unit create(String id, String title, String description, String language) {
        if (!person.isAdministrator()) {
            throw Refusal.of(RefusalCode.ROLE_REQUIRED)
                    .with("role", "administrator")
                    .asException();
        }
        if (!ID.matcher(id).matches()) {
            throw invalid("id", id);
        }
        UnitSettings start = DefaultSettings.of(id, language);
        List<SettingProblem> problems = SettingsCheck.problems(start);
        if (!problems.isEmpty()) {
            throw invalid("language", language);
        }
        if (sites.hasSite(id)) {
            throw Refusal.of(RefusalCode.UNIT_EXISTS).with("unit", id).asException();
        }
        NodeRef site = sites.createSite("site-dashboard", id, title, description, SiteVisibility.PRIVATE)
                .getNodeRef();
        elevation.asSystem("set up the folders and groups of a new unit", () -> {
            people.createGroups(id);
            nodes.addAspect(site, IsoModel.ASPECT_DOCUMENT_SYSTEM, Map.of());
            createAreas(id, Locale.forLanguageTag(language));
            createSystemFolders(id);
            settings.create(id, start);
        });
        return units.require(id);
    }

    private void createAreas(String unit, Locale language) {
        NodeRef library = sites.createContainer(unit, SiteService.DOCUMENT_LIBRARY, ContentModel.TYPE_FOLDER, null);
        Texts texts = Texts.in(language);
        for (AreaKind kind : AreaKind.values()) {
            NodeRef area = folder(library, texts.get("area." + kind.id()), ContentModel.TYPE_FOLDER);
            nodes.addAspect(area, IsoModel.ASPECT_AREA, Map.of(IsoModel.PROP_AREA_KIND, kind.id()));
            permissions.setInheritParentPermissions(area, false);
            for (String reader : readers(unit, kind)) {
                permissions.setPermission(area, reader, PermissionService.CONSUMER, true);
            }
        }
    }

    private List<String> readers(String unit, AreaKind kind) {
        String authors = UnitRole.AUTHOR.group(unit);
        String controllers = UnitRole.CONTROLLER.group(unit);
        String auditors = UnitRole.AUDITOR.group(unit);
        return switch (kind) {
            case DRAFT -> List.of(authors, controllers);
            case WITHDRAWN, RECORD -> List.of(controllers, auditors);
            case EFFECTIVE, EXTERNAL, TEMPLATE ->
                List.of(sites.getSiteGroup(unit), authors, controllers, auditors, UnitRole.READER.group(unit));
        };
    }

    private void createSystemFolders(String unit) {
        NodeRef system = sites.createContainer(unit, UnitFolders.SYSTEM_CONTAINER, ContentModel.TYPE_FOLDER, null);
        permissions.setInheritParentPermissions(system, false);
        folder(folders.system(unit), UnitFolders.REGISTER, IsoModel.TYPE_CODE_REGISTER);
        folder(folders.system(unit), UnitFolders.SEQUENCES, ContentModel.TYPE_FOLDER);
    }

    private NodeRef folder(NodeRef parent, String name, QName type) {
        return nodes.createNode(
                        parent,
                        ContentModel.ASSOC_CONTAINS,
                        QName.createQName(IsoModel.URI, name),
                        type,
                        Map.<QName, Serializable>of(ContentModel.PROP_NAME, name))
                .getChildRef();
    }

    private static RuntimeException invalid(String field, String value) {
        return Refusal.of(RefusalCode.INVALID_VALUE)
                .with("field", field)
                .with("value", value)
                .asException();
    }
}
