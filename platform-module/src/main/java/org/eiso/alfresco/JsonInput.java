package org.eiso.alfresco;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.eiso.domain.refusal.Refusal;
import org.eiso.domain.refusal.RefusalCode;
import org.eiso.domain.refusal.RefusedException;

/**
 * A JSON object read strictly: what is asked for must have the right type, and {@link #nothingElse()} refuses what
 * nobody asked for. Refusals name the place as a path. Texts come back composed (Unicode NFC) and without blanks at
 * their ends.
 */
public final class JsonInput {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final JsonNode object;
    private final String path;
    private final Set<String> asked = new LinkedHashSet<>();

    private JsonInput(JsonNode object, String path) {
        this.object = object;
        this.path = path;
    }

    /** @throws RefusedException if this is not one JSON object */
    public static JsonInput parse(String json) {
        try {
            JsonNode node = MAPPER.readTree(json);
            if (!node.isObject()) {
                throw Refusal.of(RefusalCode.INVALID_REQUEST)
                        .with("expected", "object")
                        .asException();
            }
            return new JsonInput(node, "");
        } catch (JsonProcessingException e) {
            throw Refusal.of(RefusalCode.INVALID_REQUEST)
                    .with("expected", "JSON")
                    .with("reason", e.getOriginalMessage())
                    .asException();
        }
    }

    /** The path of a member, for refusals. */
    public String place(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    public boolean has(String name) {
        asked.add(name);
        return object.hasNonNull(name);
    }

    /** Whether the member is written at all, {@code null} included. */
    public boolean mentions(String name) {
        asked.add(name);
        return object.has(name);
    }

    public String text(String name) {
        String text = optionalText(name).orElseThrow(() -> missing(name));
        if (text.isEmpty()) {
            throw missing(name);
        }
        return text;
    }

    public Optional<String> optionalText(String name) {
        return member(name).map(node -> asText(node, place(name)));
    }

    public int number(String name) {
        JsonNode node = member(name).orElseThrow(() -> missing(name));
        if (!node.isIntegralNumber() || !node.canConvertToInt()) {
            throw wrongType(place(name), "integer");
        }
        return node.intValue();
    }

    public Optional<LocalDate> optionalDate(String name) {
        return member(name).map(node -> {
            try {
                return LocalDate.parse(asText(node, place(name)));
            } catch (DateTimeParseException e) {
                throw wrongType(place(name), "date");
            }
        });
    }

    /** Empty if the member is missing. */
    public List<String> texts(String name) {
        return list(name, JsonInput::asText);
    }

    /** Empty if the member is missing. */
    public <T> List<T> objects(String name, Function<JsonInput, T> reader) {
        return list(name, (node, place) -> read(node, place, reader));
    }

    public <T> T object(String name, Function<JsonInput, T> reader) {
        return read(member(name).orElseThrow(() -> missing(name)), place(name), reader);
    }

    /** The members of an object whose names are data. */
    public <T> Map<String, T> map(String name, Function<JsonInput, T> reader) {
        JsonNode node = member(name).orElseThrow(() -> missing(name));
        if (!node.isObject()) {
            throw wrongType(place(name), "object");
        }
        Map<String, T> result = new LinkedHashMap<>();
        Iterator<Map.Entry<String, JsonNode>> members = node.fields();
        while (members.hasNext()) {
            Map.Entry<String, JsonNode> member = members.next();
            result.put(member.getKey(), read(member.getValue(), place(name) + "." + member.getKey(), reader));
        }
        return result;
    }

    /** @throws RefusedException naming a member that nobody asked for */
    public JsonInput nothingElse() {
        object.fieldNames().forEachRemaining(name -> {
            if (!asked.contains(name)) {
                throw Refusal.of(RefusalCode.UNKNOWN_FIELD)
                        .with("field", place(name))
                        .asException();
            }
        });
        return this;
    }

    private <T> T read(JsonNode node, String place, Function<JsonInput, T> reader) {
        if (!node.isObject()) {
            throw wrongType(place, "object");
        }
        JsonInput input = new JsonInput(node, place);
        T result = reader.apply(input);
        input.nothingElse();
        return result;
    }

    private <T> List<T> list(String name, BiFunction<JsonNode, String, T> reader) {
        Optional<JsonNode> node = member(name);
        if (node.isEmpty()) {
            return List.of();
        }
        if (!node.get().isArray()) {
            throw wrongType(place(name), "list");
        }
        List<T> result = new ArrayList<>();
        for (int i = 0; i < node.get().size(); i++) {
            result.add(reader.apply(node.get().get(i), place(name) + "[" + i + "]"));
        }
        return result;
    }

    private Optional<JsonNode> member(String name) {
        asked.add(name);
        return object.hasNonNull(name) ? Optional.of(object.get(name)) : Optional.empty();
    }

    private static String asText(JsonNode node, String place) {
        if (!node.isTextual()) {
            throw wrongType(place, "text");
        }
        return Normalizer.normalize(node.textValue(), Normalizer.Form.NFC).strip();
    }

    private RefusedException missing(String name) {
        return Refusal.of(RefusalCode.MISSING_FIELD).with("field", place(name)).asException();
    }

    private static RefusedException wrongType(String place, String expected) {
        return Refusal.of(RefusalCode.WRONG_TYPE)
                .with("field", place)
                .with("expected", expected)
                .asException();
    }
}
