package org.eiso.document;

import java.text.Normalizer;
import java.util.Locale;
import org.eiso.domain.lifecycle.State;
import org.eiso.domain.numbering.CodeKey;
import org.eiso.issue.Issue;
import org.jspecify.annotations.Nullable;

/**
 * What a list of documents shows.
 *
 * @param state null for every state
 * @param text words of the code or title, accents aside
 */
public record DocumentFilter(
        @Nullable String type, @Nullable String department, @Nullable State state, @Nullable String text) {

    boolean accepts(Issue issue) {
        return (type == null || type.equals(issue.type().id()))
                && (department == null || department.equals(issue.department()))
                && (state == null || state == issue.state())
                && (text == null || matches(issue, text));
    }

    private static boolean matches(Issue issue, String text) {
        String key = CodeKey.of(text).value();
        if (!key.isEmpty() && CodeKey.of(issue.code()).value().contains(key)) {
            return true;
        }
        String title = folded(issue.title());
        for (String word : folded(text).split("\\s+")) {
            if (!title.contains(word)) {
                return false;
            }
        }
        return true;
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('đ', 'd')
                .replace('Đ', 'D')
                .toLowerCase(Locale.ROOT)
                .strip();
    }
}
