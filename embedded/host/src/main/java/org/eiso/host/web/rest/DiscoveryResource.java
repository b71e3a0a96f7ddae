package org.eiso.host.web.rest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.alfresco.service.cmr.module.ModuleService;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;

/** What this repository is. */
public final class DiscoveryResource implements RestResource {

    static final String PATH = "/discovery";

    private static final String PRODUCT = "eISO embedded host";
    private static final String UNKNOWN_VERSION = "0.0.0";

    private final NodeService nodeService;
    private final ModuleService moduleService;

    /** @param nodeService the one that does not check rights: the repository's id is no secret */
    public DiscoveryResource(NodeService nodeService, ModuleService moduleService) {
        this.nodeService = nodeService;
        this.moduleService = moduleService;
    }

    @Override
    public void register(RestRoutes routes) {
        routes.add("GET", PATH, request -> RestResponse.entry(Map.of("repository", repository())));
    }

    private Map<String, Object> repository() {
        Map<String, Object> repository = new LinkedHashMap<>();
        repository.put(
                "id",
                nodeService
                        .getRootNode(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE)
                        .getId());
        repository.put("edition", PRODUCT);
        repository.put("version", version());
        Map<String, Object> status = new LinkedHashMap<>();
        status.put("isReadOnly", false);
        status.put("isAuditEnabled", false);
        status.put("isQuickShareEnabled", false);
        status.put("isThumbnailGenerationEnabled", false);
        status.put("isDirectAccessUrlEnabled", false);
        repository.put("status", status);
        repository.put("modules", modules());
        return repository;
    }

    private static Map<String, Object> version() {
        String built = DiscoveryResource.class.getPackage().getImplementationVersion();
        String display = built == null ? UNKNOWN_VERSION : built;
        String[] numbers = display.split("[.-]");
        Map<String, Object> version = new LinkedHashMap<>();
        version.put("major", numbers[0]);
        version.put("minor", numbers.length > 1 ? numbers[1] : "0");
        version.put("patch", numbers.length > 2 ? numbers[2] : "0");
        version.put("hotfix", "0");
        version.put("schema", 0);
        version.put("label", "");
        version.put("display", PRODUCT + " " + display);
        return version;
    }

    private List<Map<String, Object>> modules() {
        return moduleService.getAllModules().stream()
                .map(module -> {
                    Map<String, Object> view = new LinkedHashMap<>();
                    view.put("id", module.getId());
                    view.put("title", module.getTitle());
                    view.put("description", module.getDescription());
                    view.put("version", module.getModuleVersionNumber().toString());
                    view.put("installState", module.getInstallState().name());
                    return view;
                })
                .toList();
    }
}
