package org.eiso.host.dictionary;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which elements a model file may hold, in which order and with which attributes. */
final class ModelGrammar {
    private record Rule(List<String> children, Set<String> attributes, boolean ordered) {}

    private static final Rule CLASS = ordered(
            Set.of("name"),
            "title",
            "description",
            "parent",
            "archive",
            "includedInSuperTypeQuery",
            "properties",
            "associations",
            "overrides",
            "mandatory-aspects");

    private static final Map<String, Rule> RULES = Map.ofEntries(
            entry(
                    "/model",
                    ordered(
                            Set.of("name"),
                            "description",
                            "author",
                            "published",
                            "version",
                            "imports",
                            "namespaces",
                            "data-types",
                            "constraints",
                            "types",
                            "aspects")),
            entry("imports/import", leaf(Set.of("uri", "prefix"))),
            entry("namespaces/namespace", leaf(Set.of("uri", "prefix"))),
            entry(
                    "data-types/data-type",
                    ordered(
                            Set.of("name"),
                            "title",
                            "description",
                            "analyser-class",
                            "default-analyser-class",
                            "java-class")),
            entry(
                    "constraints/constraint",
                    ordered(Set.of("name", "type", "ref"), "title", "description", "parameter")),
            entry("constraint/parameter", ordered(Set.of("name"), "value", "list")),
            entry("parameter/list", ordered(Set.of(), "value")),
            entry("types/type", CLASS),
            entry("aspects/aspect", CLASS),
            entry(
                    "properties/property",
                    ordered(
                            Set.of("name"),
                            "title",
                            "description",
                            "type",
                            "protected",
                            "mandatory",
                            "multiple",
                            "default",
                            "index",
                            "constraints",
                            "encrypted")),
            entry(
                    "property/index",
                    new Rule(List.of("atomic", "stored", "tokenised", "facetable"), Set.of("enabled"), false)),
            entry("property/mandatory", leaf(Set.of("enforced"))),
            entry("target/mandatory", leaf(Set.of("enforced"))),
            entry("associations/association", ordered(Set.of("name"), "title", "description", "source", "target")),
            entry(
                    "associations/child-association",
                    ordered(
                            Set.of("name"),
                            "title",
                            "description",
                            "source",
                            "target",
                            "child-name",
                            "duplicate",
                            "propagateTimestamps")),
            entry("association/source", new Rule(List.of("role", "mandatory", "many"), Set.of(), false)),
            entry("association/target", new Rule(List.of("class", "role", "mandatory", "many"), Set.of(), false)),
            entry("overrides/property", ordered(Set.of("name"), "mandatory", "default", "constraints")));

    private static final Map<String, Set<String>> CONTAINERS = Map.ofEntries(
            entry("imports", Set.of("import")),
            entry("namespaces", Set.of("namespace")),
            entry("data-types", Set.of("data-type")),
            entry("constraints", Set.of("constraint")),
            entry("types", Set.of("type")),
            entry("aspects", Set.of("aspect")),
            entry("properties", Set.of("property")),
            entry("associations", Set.of("association", "child-association")),
            entry("overrides", Set.of("property")),
            entry("mandatory-aspects", Set.of("aspect")));

    private ModelGrammar() {}

    static void check(XmlElement model) {
        if (!model.name().equals("model")) {
            throw model.error("<model> expected, not <" + model.name() + ">");
        }
        check(model, "");
    }

    private static void check(XmlElement element, String parent) {
        Rule rule = RULES.get(parent.replace("child-association", "association") + "/" + element.name());
        Set<String> attributes = rule == null ? Set.of() : rule.attributes();
        for (String attribute : element.attributes().keySet()) {
            if (!attributes.contains(attribute)) {
                throw element.error("<" + element.name() + "> has no attribute '" + attribute + "'");
            }
        }
        Set<String> listed = rule == null ? CONTAINERS.getOrDefault(element.name(), Set.of()) : Set.of();
        int position = 0;
        for (XmlElement child : element.children()) {
            if (rule == null) {
                if (!listed.contains(child.name())) {
                    throw child.error("<" + element.name() + "> cannot hold <" + child.name() + ">");
                }
            } else {
                int index = rule.children().indexOf(child.name());
                if (index < 0) {
                    throw child.error("<" + element.name() + "> cannot hold <" + child.name() + ">");
                }
                if (rule.ordered() && index < position) {
                    throw child.error("<" + child.name() + "> must stand before <"
                            + rule.children().get(position) + ">");
                }
                position = index;
            }
            check(child, element.name());
        }
    }

    private static Rule ordered(Set<String> attributes, String... children) {
        return new Rule(List.of(children), attributes, true);
    }

    private static Rule leaf(Set<String> attributes) {
        return new Rule(List.of(), attributes, true);
    }
}
