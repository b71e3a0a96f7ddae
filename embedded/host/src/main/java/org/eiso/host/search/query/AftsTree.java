package org.eiso.host.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.eiso.host.search.query.AftsOptions.Operator;
import org.eiso.host.search.query.Query.Clause;
import org.eiso.host.search.query.Query.Match;
import org.eiso.host.search.query.Query.Occur;
import org.jspecify.annotations.Nullable;

/** Turns one parsed sentence into a query tree. */
final class AftsTree {
    /** How far apart words may stand when a gap names no number. */
    private static final int ANY_GAP = 100;

    /** Fields whose value may itself hold a colon, as in {@code TYPE:cm:content}. */
    private static final Set<String> NAME_VALUED = Set.of(
            "TYPE", "EXACTTYPE", "ASPECT", "EXACTASPECT", "CLASS", "QNAME", "ISNULL", "ISNOTNULL", "ISUNSET", "EXISTS");

    private final AftsQueries queries;
    private final String source;
    private final AftsOptions options;
    private final Set<String> openTemplates;

    AftsTree(AftsQueries queries, String source, AftsOptions options, Set<String> openTemplates) {
        this.queries = queries;
        this.source = source;
        this.options = options;
        this.openTemplates = openTemplates;
    }

    /** The query of a whole sentence; slots are filled where the sentence is a template. */
    Query disjunction(AftsParser.DisjunctionContext context, AftsQueries.@Nullable TemplateSlot slot) {
        return disjunction(context, new Scope(null, Match.DEFAULT, slot));
    }

    private Query disjunction(AftsParser.DisjunctionContext context, Scope scope) {
        List<Query> alternatives = new ArrayList<>();
        for (AftsParser.SequenceContext sequence : context.sequence()) {
            alternatives.add(sequence(sequence, scope));
        }
        return any(alternatives);
    }

    private static Query any(List<Query> alternatives) {
        if (alternatives.size() == 1) {
            return alternatives.get(0);
        }
        return new Query.Bool(alternatives.stream()
                .map(alternative -> new Clause(Occur.SHOULD, alternative))
                .toList());
    }

    private Query sequence(AftsParser.SequenceContext context, Scope scope) {
        Occur unmarked = scope.operator(options) == Operator.AND ? Occur.MUST : Occur.SHOULD;
        List<Clause> clauses = new ArrayList<>();
        for (AftsParser.ConjunctionContext conjunction : context.conjunction()) {
            if (conjunction.prefixed().size() == 1) {
                clauses.add(prefixed(conjunction.prefixed(0), unmarked, scope));
            } else {
                clauses.add(new Clause(unmarked, conjunction(conjunction, scope)));
            }
        }
        if (clauses.size() == 1 && clauses.get(0).occur() != Occur.MUST_NOT) {
            return clauses.get(0).query();
        }
        return new Query.Bool(clauses);
    }

    private Query conjunction(AftsParser.ConjunctionContext context, Scope scope) {
        List<Clause> clauses = new ArrayList<>();
        for (AftsParser.PrefixedContext prefixed : context.prefixed()) {
            clauses.add(prefixed(prefixed, Occur.MUST, scope));
        }
        return new Query.Bool(clauses);
    }

    private Clause prefixed(AftsParser.PrefixedContext context, Occur unmarked, Scope scope) {
        Query query = test(context.test(), scope);
        if (context.BOOST() != null) {
            query = new Query.Boost(
                    query, Float.parseFloat(context.BOOST().getText().substring(1)));
        }
        return new Clause(occur(context.sign, unmarked), query);
    }

    private static Occur occur(@Nullable Token sign, Occur unmarked) {
        if (sign == null) {
            return unmarked;
        }
        return switch (sign.getType()) {
            case AftsParser.PLUS -> Occur.MUST;
            case AftsParser.BAR -> Occur.SHOULD;
            default -> Occur.MUST_NOT;
        };
    }

    private Query test(AftsParser.TestContext context, Scope scope) {
        if (context instanceof AftsParser.GroupContext group) {
            return disjunction(group.disjunction(), scope);
        }
        if (context instanceof AftsParser.FieldGroupContext group) {
            FieldName field = field(group.fieldName());
            return disjunction(group.disjunction(), new Scope(field, match(group.kind, scope), scope.slot()));
        }
        if (context instanceof AftsParser.LeafContext leaf) {
            return value(leaf.value(), leaf.FUZZY(), match(leaf.kind, scope), scope.field());
        }
        if (context instanceof AftsParser.FieldLeafContext leaf) {
            return fieldLeaf(leaf, scope);
        }
        if (context instanceof AftsParser.ExpandedNumberContext number) {
            SearchText text = SearchText.parse(number.FUZZY().getText().substring(1), false);
            return onField(scope.field(), field -> new Query.Term(field, text, Match.EXPANDED));
        }
        if (context instanceof AftsParser.ProximityTestContext proximity) {
            return proximity(proximity.proximity(), scope);
        }
        return template(((AftsParser.TemplateTestContext) context).template(), scope);
    }

    private Query fieldLeaf(AftsParser.FieldLeafContext leaf, Scope scope) {
        AftsParser.FieldNameContext name = leaf.fieldName();
        Match match = match(leaf.kind, scope);
        if (leaf.keyword() != null) {
            SearchText text = SearchText.literal(leaf.keyword().getText());
            return onField(field(name), field -> new Query.Term(field, text, match));
        }
        if (isNameValued(name)) {
            // TYPE:cm:content reads as a field of the prefix TYPE; what is meant is a name after it
            SearchText text =
                    SearchText.parse(name.local.getText() + ":" + leaf.value().getText(), false);
            return new Query.Term(FieldName.of(name.prefix.getText()), text, match);
        }
        return value(leaf.value(), leaf.FUZZY(), match, field(name));
    }

    private Query value(
            AftsParser.ValueContext value, @Nullable TerminalNode fuzzy, Match match, @Nullable FieldName named) {
        if (value.range() != null) {
            return onField(named, field -> range(field, value.range()));
        }
        if (value.DOTS() != null) {
            String lower = Escapes.resolve(unquoted(value.STRING(0).getText()));
            String upper = Escapes.resolve(unquoted(value.STRING(1).getText()));
            return onField(named, field -> new Query.Range(field, lower, true, upper, true));
        }
        if (value.STRING(0) != null) {
            SearchText phrase = SearchText.parse(unquoted(value.STRING(0).getText()), true);
            if (fuzzy != null) {
                int slop = (int) number(fuzzy);
                return onField(named, field -> new Query.Near(field, words(phrase), slop));
            }
            return onField(named, field -> new Query.Term(field, phrase, match));
        }
        return word(value.getText(), fuzzy, match, named);
    }

    private Query word(String word, @Nullable TerminalNode fuzzy, Match match, @Nullable FieldName named) {
        int dots = word.indexOf("..");
        if (dots > 0 && dots + 2 < word.length()) {
            String lower = Escapes.resolve(word.substring(0, dots));
            String upper = Escapes.resolve(word.substring(dots + 2));
            return onField(named, field -> new Query.Range(field, open(lower, "MIN"), true, open(upper, "MAX"), true));
        }
        SearchText text = SearchText.parse(word, false);
        if (fuzzy != null) {
            return onField(named, field -> new Query.Fuzzy(field, text, number(fuzzy)));
        }
        return onField(named, field -> new Query.Term(field, text, match));
    }

    private static float number(TerminalNode sign) {
        return Float.parseFloat(sign.getText().substring(1));
    }

    private static boolean isNameValued(AftsParser.FieldNameContext name) {
        return name.prefix != null && NAME_VALUED.contains(name.prefix.getText());
    }

    private Query proximity(AftsParser.ProximityContext context, Scope scope) {
        FieldName named = context.fieldName() == null ? scope.field() : field(context.fieldName());
        List<SearchText> words = context.WORD().stream()
                .map(word -> SearchText.parse(word.getText(), false))
                .toList();
        int slop = 0;
        for (AftsParser.GapContext gap : context.gap()) {
            slop += gap.WORD() == null ? ANY_GAP : number(gap, gap.WORD().getText());
        }
        int total = slop;
        return onField(named, field -> new Query.Near(field, words, total));
    }

    private int number(ParserRuleContext place, String digits) {
        try {
            return Integer.parseInt(digits);
        } catch (NumberFormatException e) {
            throw new QuerySyntaxException(
                    source, place.getStart().getStartIndex(), "'" + digits + "' is not a number");
        }
    }

    private static List<SearchText> words(SearchText phrase) {
        List<SearchText> words = new ArrayList<>();
        for (String word : phrase.value().trim().split("\\s+")) {
            words.add(SearchText.literal(word));
        }
        return words;
    }

    private Query range(FieldName field, AftsParser.RangeContext context) {
        if (context.BRACED() != null) {
            String inner = context.BRACED().getText();
            String[] bounds = inner.substring(1, inner.length() - 1).trim().split("(?i)\\s+TO\\s+", 2);
            if (bounds.length != 2) {
                throw new QuerySyntaxException(
                        source, context.getStart().getStartIndex(), "a range is written {lower TO upper}");
            }
            return new Query.Range(field, bound(bounds[0], "MIN"), false, bound(bounds[1], "MAX"), false);
        }
        return new Query.Range(
                field,
                bound(context.bound(0).getText(), "MIN"),
                context.RANGE_OPEN().getText().equals("["),
                bound(context.bound(1).getText(), "MAX"),
                context.RANGE_CLOSE().getText().equals("]"));
    }

    private static @Nullable String bound(String text, String openName) {
        String trimmed = text.trim();
        if (trimmed.startsWith("\"") || trimmed.startsWith("'")) {
            return Escapes.resolve(unquoted(trimmed));
        }
        return open(Escapes.resolve(trimmed), openName);
    }

    private static @Nullable String open(String bound, String openName) {
        return bound.equals("*") || bound.equals(openName) ? null : bound;
    }

    private Query template(AftsParser.TemplateContext context, Scope scope) {
        if (scope.slot() == null) {
            throw new QuerySyntaxException(
                    source, context.getStart().getStartIndex(), "a slot of fields belongs into a template");
        }
        AftsQueries.TemplateSlot slot = scope.slot();
        List<Query> alternatives = new ArrayList<>();
        for (AftsParser.FieldNameContext name : context.fieldName()) {
            FieldName field = field(name);
            alternatives.add(onField(field, slot::fill));
        }
        return any(alternatives);
    }

    /** Makes a query on a field, or on the fields of the template that the name stands for. */
    private Query onField(@Nullable FieldName named, AftsQueries.TemplateSlot leaf) {
        FieldName field = named == null ? FieldName.byDefault(options.defaultField()) : named;
        if (options.templates().containsKey(field.text()) && !openTemplates.contains(field.text())) {
            return queries.expand(field.text(), options, openTemplates, leaf);
        }
        return leaf.fill(field);
    }

    private static FieldName field(AftsParser.FieldNameContext context) {
        String local = Escapes.resolve(context.local.getText());
        if (context.uri != null) {
            return FieldName.of(context.uri.getText() + local);
        }
        return FieldName.of(context.prefix == null ? local : Escapes.resolve(context.prefix.getText()) + ":" + local);
    }

    private static Match match(@Nullable Token mode, Scope scope) {
        if (mode == null) {
            return scope.match();
        }
        return mode.getType() == AftsParser.EQUALS ? Match.EXACT : Match.EXPANDED;
    }

    private static String unquoted(String string) {
        return string.substring(1, string.length() - 1);
    }

    /** What holds for a part of the sentence: the field and the comparison of the brackets around it. */
    private record Scope(@Nullable FieldName field, Match match, AftsQueries.@Nullable TemplateSlot slot) {
        Operator operator(AftsOptions options) {
            return field == null ? options.operator() : options.fieldOperator();
        }
    }
}
