package org.eiso.host.web.webscript;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eiso.host.web.webscript.WebScriptDescriptor.Source;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;

/** Finds descriptors on the class path. One with the same id in an earlier store hides those of later stores. */
final class DescriptorFinder {

    private static final List<String> STORES =
            List.of("alfresco/extension/templates/webscripts", "alfresco/templates/webscripts", "alfresco/webscripts");

    private final ResourcePatternResolver resources;

    DescriptorFinder(ResourcePatternResolver resources) {
        this.resources = resources;
    }

    List<Source> find() {
        List<Source> found = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (String store : STORES) {
            for (Source source : find(store)) {
                if (ids.add(source.id())) {
                    found.add(source);
                }
            }
        }
        return found;
    }

    private List<Source> find(String store) {
        try {
            List<Source> found = new ArrayList<>();
            for (Resource resource :
                    resources.getResources("classpath*:" + store + "/**/*" + DescriptorReader.SUFFIX)) {
                String url = URLDecoder.decode(resource.getURL().toString(), StandardCharsets.UTF_8);
                String path = url.substring(url.lastIndexOf(store + "/") + store.length() + 1);
                String id = path.substring(0, path.length() - DescriptorReader.SUFFIX.length());
                found.add(new Source("classpath:" + store, id, resource.getContentAsByteArray()));
            }
            found.sort(Comparator.comparing(Source::id));
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException("Web script descriptors below " + store + " cannot be read", e);
        }
    }
}
