package org.eiso.lifecycle;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.eiso.domain.route.ResolvedRoute;
import org.eiso.domain.route.ResolvedStep;
import org.eiso.domain.route.RouteProgress;

/** Keeps an issue's progress on its route as text on the issue. */
public final class RouteProgressJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private RouteProgressJson() {}

    public static String write(RouteProgress progress) {
        try {
            return MAPPER.writeValueAsString(MAPPER.createObjectNode()
                    .put("step", progress.step())
                    .<ObjectNode>set("decided", MAPPER.valueToTree(progress.decided()))
                    .set("steps", MAPPER.valueToTree(progress.route().steps())));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    public static RouteProgress read(String json) {
        try {
            return MAPPER.readValue(json, Kept.class).progress();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Unreadable progress " + json, e);
        }
    }

    private record Kept(int step, Map<String, String> decided, List<ResolvedStep> steps) {

        RouteProgress progress() {
            return new RouteProgress(new ResolvedRoute(steps), step, decided);
        }
    }
}
