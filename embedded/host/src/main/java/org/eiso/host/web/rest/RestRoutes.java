package org.eiso.host.web.rest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The resources of the REST API by method and path; a path is matched segment by segment. */
public final class RestRoutes {

    /** Answers a request within a transaction, as the user who asks. */
    interface Handler {
        RestResponse handle(RestRequest request);
    }

    /**
     * A resource's method.
     *
     * @param anonymous whether it answers without authentication
     */
    record Route(String method, List<String> segments, boolean anonymous, Handler handler) {

        boolean readOnly() {
            return method.equals("GET");
        }
    }

    /** A route that fits, with the values of its tokens. */
    record Found(Route route, Map<String, String> values) {}

    private final List<Route> routes = new ArrayList<>();

    void add(String method, String path, Handler handler) {
        routes.add(new Route(method, segments(path), false, handler));
    }

    void addAnonymous(String method, String path, Handler handler) {
        routes.add(new Route(method, segments(path), true, handler));
    }

    /** The route for a method and a path, or null. */
    @Nullable
    Found find(String method, String path) {
        List<String> segments = segments(path);
        Found best = null;
        for (Route route : routes) {
            if (route.method().equals(method)) {
                Map<String, String> values = match(route.segments(), segments);
                if (values != null
                        && (best == null || values.size() < best.values().size())) {
                    best = new Found(route, values);
                }
            }
        }
        return best;
    }

    /** The methods that a path answers to. */
    Set<String> methods(String path) {
        List<String> segments = segments(path);
        Set<String> methods = new TreeSet<>();
        for (Route route : routes) {
            if (match(route.segments(), segments) != null) {
                methods.add(route.method());
            }
        }
        return methods;
    }

    private static @Nullable Map<String, String> match(List<String> template, List<String> segments) {
        if (template.size() != segments.size()) {
            return null;
        }
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < template.size(); i++) {
            String wanted = template.get(i);
            if (wanted.startsWith("{")) {
                values.put(wanted.substring(1, wanted.length() - 1), segments.get(i));
            } else if (!wanted.equals(segments.get(i))) {
                return null;
            }
        }
        return values;
    }

    private static List<String> segments(String path) {
        List<String> segments = new ArrayList<>();
        for (String segment : path.split("/")) {
            if (!segment.isEmpty()) {
                segments.add(segment);
            }
        }
        return segments;
    }
}
