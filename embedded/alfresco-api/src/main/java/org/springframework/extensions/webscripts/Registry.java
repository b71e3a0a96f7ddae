package org.springframework.extensions.webscripts;

import java.util.Collection;
import java.util.Map;

/** The web scripts of a container. */
public interface Registry {

    Collection<WebScript> getWebScripts();

    /** What could not be loaded, by descriptor, with the reason. */
    Map<String, String> getFailures();

    WebScript getWebScript(String id);

    /** The match for a method and a path, or null when no URL template fits. */
    Match findWebScript(String method, String uri);

    void reset();
}
