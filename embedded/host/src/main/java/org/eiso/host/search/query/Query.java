package org.eiso.host.search.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a search asks for, independent of the language it was written in and of where it runs. Field names are as they
 * were written; the place that runs the query resolves them.
 */
public sealed interface Query {

    /** Everything. */
    record All() implements Query {}

    /** Parts that must, may or must not hold; when none must hold, at least one that may has to. */
    record Bool(List<Clause> clauses) implements Query {
        public Bool {
            clauses = List.copyOf(clauses);
        }
    }

    /** A part of {@link Bool}. */
    record Clause(Occur occur, Query query) {}

    /** How a part counts. */
    enum Occur {
        MUST,
        SHOULD,
        MUST_NOT
    }

    /** A part that weighs more, or less, in the order of the results. */
    record Boost(Query query, float factor) implements Query {}

    /** A word, a phrase or a pattern in a field. */
    record Term(FieldName field, SearchText text, Match match) implements Query {}

    /** A word that may be misspelt; similarity from 0 to 1, or a number of edits from 1. */
    record Fuzzy(FieldName field, SearchText text, float similarity) implements Query {}

    /** Words in this order, at most so many positions apart from being next to each other. */
    record Near(FieldName field, List<SearchText> words, int slop) implements Query {
        public Near {
            words = List.copyOf(words);
        }
    }

    /** Values between two bounds; a null bound is open. */
    record Range(
            FieldName field,
            @Nullable String lower,
            boolean lowerInclusive,
            @Nullable String upper,
            boolean upperInclusive)
            implements Query {}

    /** How a term is compared. */
    enum Match {
        /** As the field is analysed. */
        DEFAULT,
        /** As it was written. */
        EXACT,
        /** Analysed even where the default would be exact. */
        EXPANDED
    }
}
