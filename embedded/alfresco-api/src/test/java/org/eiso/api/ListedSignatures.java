package org.eiso.api;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Public and protected members of Java types, in the form in which {@code javap} lists them. */
final class ListedSignatures {
    private static final Pattern TYPE =
            Pattern.compile("^(?:public|protected) (?:[a-z]+ )*(?:class|interface) ([\\w.$]+)(.*)\\{$");
    private static final Pattern NAME = Pattern.compile("[a-z][\\w]*(?:\\.[\\w$]+)+");

    private final Map<String, Set<String>> membersByType = new HashMap<>();
    private final Map<String, List<String>> superTypes = new HashMap<>();

    /** Reads what {@code javap -protected -constants} prints. */
    static ListedSignatures parse(List<String> lines) {
        ListedSignatures signatures = new ListedSignatures();
        String type = null;
        for (String line : lines) {
            Matcher matcher = TYPE.matcher(line);
            if (matcher.find()) {
                type = matcher.group(1);
                signatures.membersByType.put(type, new HashSet<>());
                signatures.superTypes.put(
                        type,
                        NAME.matcher(matcher.group(2))
                                .results()
                                .map(found -> found.group())
                                .toList());
            } else if (line.startsWith("}")) {
                type = null;
            } else if (type != null && line.endsWith(";")) {
                signatures.membersByType.get(type).add(normalised(line));
            }
        }
        return signatures;
    }

    static ListedSignatures ofResource(String name) {
        try (InputStream stream = ListedSignatures.class.getResourceAsStream(name);
                BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return parse(reader.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What does not change how a caller is compiled: declared order of modifiers, body-only modifiers. */
    private static String normalised(String line) {
        return line.strip()
                .replace(" synchronized ", " ")
                .replace(" final ", " ")
                .replace(" abstract ", " ")
                .replaceAll("^(public|protected) (static )?transient ", "$1 $2")
                .replaceAll(" throws .*;$", ";");
    }

    Set<String> types() {
        return membersByType.keySet();
    }

    Set<String> membersOf(String type) {
        return membersByType.getOrDefault(type, Set.of());
    }

    /** Whether the type or one of its listed super-types has the member. */
    boolean has(String type, String member) {
        return has(type, member, new HashSet<>());
    }

    private boolean has(String type, String member, Set<String> seen) {
        return seen.add(type)
                && (membersOf(type).contains(member)
                        || superTypes.getOrDefault(type, List.of()).stream()
                                .anyMatch(superType -> has(superType, member, seen)));
    }
}
