package org.eiso.host.dictionary;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An element of a model file that remembers where it stood. */
record XmlElement(
        String name, Map<String, String> attributes, List<XmlElement> children, String text, String file, int line) {

    Optional<XmlElement> child(String childName) {
        return children.stream().filter(c -> c.name.equals(childName)).findFirst();
    }

    List<XmlElement> childrenOf(String containerName) {
        return child(containerName).map(XmlElement::children).orElse(List.of());
    }

    Optional<String> textOf(String childName) {
        return child(childName).map(XmlElement::text);
    }

    Optional<Boolean> flagOf(String childName) {
        return child(childName).map(XmlElement::flag);
    }

    boolean flag() {
        return switch (text) {
            case "true", "1" -> true;
            case "false", "0" -> false;
            default -> throw error("true or false expected in <" + name + ">, not '" + text + "'");
        };
    }

    Optional<String> attribute(String attributeName) {
        return Optional.ofNullable(attributes.get(attributeName));
    }

    String required(String attributeName) {
        return attribute(attributeName)
                .orElseThrow(() -> error("<" + name + "> needs the attribute '" + attributeName + "'"));
    }

    InvalidModelException error(String problem) {
        return new InvalidModelException(file + ":" + line + ": " + problem);
    }
}
