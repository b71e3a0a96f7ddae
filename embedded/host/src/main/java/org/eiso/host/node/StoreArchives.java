package org.eiso.host.node;

import java.util.HashMap;
import java.util.Map;
import org.alfresco.service.cmr.repository.StoreRef;

/** Which store keeps the deleted nodes of which. */
public final class StoreArchives {
    private final Map<StoreRef, StoreRef> archives = new HashMap<>();

    /**
     * Takes the stores as texts, such as {@code workspace://SpacesStore}.
     *
     * @param archives a store's archive by the store
     */
    public StoreArchives(Map<String, String> archives) {
        archives.forEach((store, archive) -> this.archives.put(new StoreRef(store), new StoreRef(archive)));
    }

    Map<StoreRef, StoreRef> asMap() {
        return Map.copyOf(archives);
    }
}
