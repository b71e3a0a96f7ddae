package org.eiso.host.search.solr;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eiso.host.search.query.Query;
import org.eiso.host.search.query.SearchText;

/** Queries on texts: words match without their accents, and rank higher with them. */
final class TextQueries {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}*?]+");
    private static final int MOST_EDITS = 2;

    private TextQueries() {}

    /** Words or a phrase in an analysed field. */
    static Map<String, Object> term(TextField field, SearchText text, Query.Match match) {
        if (text.matchesAnything()) {
            return Dsl.exists(field.folded());
        }
        if (text.hasWildcards()) {
            return pattern(field.folded(), text);
        }
        Map<String, Object> accented = Dsl.words(field.accented(), text.value());
        if (match == Query.Match.EXACT) {
            return accented;
        }
        return Dsl.bool(List.of(Dsl.words(field.folded(), text.value())), List.of(accented), List.of());
    }

    /** A whole value, case and accents as written. */
    static Map<String, Object> exact(String field, SearchText text) {
        return text.hasWildcards() ? Dsl.lucene(field, wildcards(text)) : Dsl.term(field, composed(text.value()));
    }

    private static Map<String, Object> pattern(String field, SearchText text) {
        List<String> words = words(text);
        if (words.isEmpty()) {
            return Dsl.none();
        }
        if (words.size() == 1) {
            return Dsl.lucene(field, words.get(0));
        }
        return Dsl.complexPhrase(field, "\"" + String.join(" ", words) + "\"");
    }

    /** The words that analysis would find, wildcards kept; escaped wildcards are no letters and part words. */
    private static List<String> words(SearchText text) {
        String marked = text.parts().stream()
                .map(part -> part instanceof SearchText.Literal literal
                        ? literal.value().replaceAll("[*?]", " ")
                        : ((SearchText.Wildcard) part).sign())
                .collect(Collectors.joining());
        List<String> words = new ArrayList<>();
        WORD.matcher(marked).results().forEach(result -> {
            if (!result.group().matches("\\*+")) {
                // upper case AND, OR and NOT would be operators
                words.add(result.group().toLowerCase(Locale.ROOT));
            }
        });
        return words;
    }

    static String wildcards(SearchText text) {
        return text.parts().stream()
                .map(part -> part instanceof SearchText.Literal literal
                        ? Dsl.escape(composed(literal.value()))
                        : ((SearchText.Wildcard) part).sign())
                .collect(Collectors.joining());
    }

    /** Whole values are compared in composed form: the same letters may be written in two ways. */
    static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    static Map<String, Object> fuzzy(TextField field, Query.Fuzzy fuzzy) {
        String word = fuzzy.text().value().toLowerCase(Locale.ROOT);
        float similarity = fuzzy.similarity();
        int edits = similarity >= 1
                ? Math.min(MOST_EDITS, Math.round(similarity))
                : Math.min(MOST_EDITS, (int) Math.ceil((1 - similarity) * word.length()));
        return Dsl.lucene(field.folded(), Dsl.escape(word) + "~" + edits);
    }

    static Map<String, Object> near(TextField field, Query.Near near) {
        String phrase =
                near.words().stream().map(word -> Dsl.escape(word.value())).collect(Collectors.joining(" "));
        return Dsl.lucene(field.folded(), "\"" + phrase + "\"~" + near.slop());
    }
}
