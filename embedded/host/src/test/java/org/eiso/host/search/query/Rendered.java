package org.eiso.host.search.query;

import java.util.stream.Collectors;

/** Writes a query tree in one line, so that tests can compare it. */
final class Rendered {
    private Rendered() {}

    static String of(Query query) {
        if (query instanceof Query.Bool bool) {
            return bool.clauses().stream()
                    .map(clause -> sign(clause.occur()) + of(clause.query()))
                    .collect(Collectors.joining(" ", "(", ")"));
        }
        if (query instanceof Query.Boost boost) {
            return of(boost.query()) + "^" + boost.factor();
        }
        if (query instanceof Query.Term term) {
            String mark = term.match() == Query.Match.EXACT ? "=" : term.match() == Query.Match.EXPANDED ? "~" : "";
            return mark + term.field() + ":" + of(term.text());
        }
        if (query instanceof Query.Fuzzy fuzzy) {
            return fuzzy.field() + ":" + of(fuzzy.text()) + "~" + fuzzy.similarity();
        }
        if (query instanceof Query.Near near) {
            return near.field() + ":"
                    + near.words().stream().map(Rendered::of).collect(Collectors.joining("+", "near[", "]"))
                    + near.slop();
        }
        if (query instanceof Query.Range range) {
            return range.field() + ":" + (range.lowerInclusive() ? "[" : "<") + range.lower() + ".." + range.upper()
                    + (range.upperInclusive() ? "]" : ">");
        }
        return query.toString();
    }

    private static String sign(Query.Occur occur) {
        return switch (occur) {
            case MUST -> "+";
            case SHOULD -> "|";
            case MUST_NOT -> "-";
        };
    }

    private static String of(SearchText text) {
        String value = text.parts().stream()
                .map(part -> part instanceof SearchText.Literal literal
                        ? literal.value()
                        : "<" + ((SearchText.Wildcard) part).sign() + ">")
                .collect(Collectors.joining());
        return text.phrase() ? "'" + value + "'" : value;
    }
}
