package org.eiso.host.search.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.eiso.host.search.query.AftsOptions.Operator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AftsQueriesTest {
    private final AftsQueries queries = new AftsQueries();

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '\0',
            value = {
                // terms and phrases
                "banana # TEXT:banana",
                "\"big yellow banana\" # TEXT:'big yellow banana'",
                "'big yellow banana' # TEXT:'big yellow banana'",
                "=banana # =TEXT:banana",
                "~banana # ~TEXT:banana",
                "Quy trình # (|TEXT:Quy |TEXT:trình)",
                "R&D # TEXT:R&D",
                "e-mail # TEXT:e-mail",
                "l'eau # TEXT:l'eau",
                // wildcards and escapes
                "ban* # TEXT:ban<*>",
                "b?n*a # TEXT:b<?>n<*>a",
                "ban\\*na # TEXT:ban*na",
                "a\\ b # TEXT:a b",
                "\\u0111i # TEXT:đi",
                "\"say \\\"hi\\\"\" # TEXT:'say \"hi\"'",
                "\"C:\\\\temp\" # TEXT:'C:\\temp'",
                // boolean
                "a b # (|TEXT:a |TEXT:b)",
                "a, b # (|TEXT:a |TEXT:b)",
                "a AND b # (+TEXT:a +TEXT:b)",
                "a and b # (+TEXT:a +TEXT:b)",
                "a && b # (+TEXT:a +TEXT:b)",
                "a OR b # (|TEXT:a |TEXT:b)",
                "a || b # (|TEXT:a |TEXT:b)",
                "NOT a # (-TEXT:a)",
                "!a # (-TEXT:a)",
                "-a # (-TEXT:a)",
                "a AND NOT b # (+TEXT:a -TEXT:b)",
                "a AND !b # (+TEXT:a -TEXT:b)",
                "a OR NOT b # (|TEXT:a |(-TEXT:b))",
                "+a -b |c d # (+TEXT:a -TEXT:b |TEXT:c |TEXT:d)",
                "a b AND c # (|TEXT:a |(+TEXT:b +TEXT:c))",
                "(a OR b) AND c # (+(|TEXT:a |TEXT:b) +TEXT:c)",
                "((a)) # TEXT:a",
                // boosts
                "a^2.5 # TEXT:a^2.5",
                "(a b)^3 # (|TEXT:a |TEXT:b)^3.0",
                "cm:name:(a)^2 # cm:name:a^2.0",
                // fields
                "cm:name:a # cm:name:a",
                "cm:name:\"a b\" # cm:name:'a b'",
                "=cm:name:a # =cm:name:a",
                "=cm:name:\"a b\" # =cm:name:'a b'",
                "~cm:name:a # ~cm:name:a",
                "@cm\\:name:a # cm:name:a",
                "@cm:name:a # cm:name:a",
                "name:a # name:a",
                "{http://x.org/1.0}name:a # {http://x.org/1.0}name:a",
                "@{http://x.org/1.0}name:a # {http://x.org/1.0}name:a",
                "@\\{http\\://x.org/1.0\\}name:\"a\" # {http://x.org/1.0}name:'a'",
                "cm:my\\-prop:a # cm:my-prop:a",
                "cm:name:* # cm:name:<*>",
                "cm:x:-5 # cm:x:-5",
                "cm:x:or # cm:x:or",
                // groups of a field
                "cm:name:(a b) # (|cm:name:a |cm:name:b)",
                "cm:name:(a AND b) # (+cm:name:a +cm:name:b)",
                "cm:name:(+a -b) # (+cm:name:a -cm:name:b)",
                "=cm:name:(a \"b c\") # (|=cm:name:a |=cm:name:'b c')",
                "cm:name:(=a b) # (|=cm:name:a |cm:name:b)",
                "cm:name:(a OR (b AND c)) # (|cm:name:a |(+cm:name:b +cm:name:c))",
                "cm:name:([a TO b] c) # (|cm:name:[a..b] |cm:name:c)",
                // special fields
                "TYPE:\"cm:content\" # TYPE:'cm:content'",
                "TYPE:cm:content # TYPE:cm:content",
                "TYPE:content # TYPE:content",
                "+TYPE:\"cm:content\" +ASPECT:\"cm:titled\" # (+TYPE:'cm:content' +ASPECT:'cm:titled')",
                "PATH:\"/app:company_home/st:sites/cm:x//*\" # PATH:'/app:company_home/st:sites/cm:x//<*>'",
                "ID:\"workspace://SpacesStore/1-2\" # ID:'workspace://SpacesStore/1-2'",
                "ISNULL:\"cm:title\" # ISNULL:'cm:title'",
                "ISNULL:cm:title # ISNULL:cm:title",
                // ranges
                "cm:x:[1 TO 5] # cm:x:[1..5]",
                "cm:x:<1 TO 5> # cm:x:<1..5>",
                "cm:x:[1 TO 5> # cm:x:[1..5>",
                "cm:x:{1 TO 5} # cm:x:<1..5>",
                "cm:x:1..5 # cm:x:[1..5]",
                "cm:x:[MIN TO 5] # cm:x:[null..5]",
                "cm:x:[5 TO MAX] # cm:x:[5..null]",
                "cm:x:[* TO 5] # cm:x:[null..5]",
                "cm:d:[2024-01-01T00:00:00.000Z TO NOW] # cm:d:[2024-01-01T00:00:00.000Z..NOW]",
                "cm:d:[NOW/DAY-1DAY TO NOW/DAY+1DAY] # cm:d:[NOW/DAY-1DAY..NOW/DAY+1DAY]",
                "cm:d:[\"2024-01-01\" TO \"2024-12-31\"] # cm:d:[2024-01-01..2024-12-31]",
                "cm:d:\"a\"..\"b c\" # cm:d:[a..b c]",
                "[a TO b] # TEXT:[a..b]",
                // fuzzy and proximity
                "banana~0.8 # TEXT:banana~0.8",
                "cm:name:banana~2 # cm:name:banana~2.0",
                "\"big banana\"~3 # TEXT:near[big+banana]3",
                "big * banana # TEXT:near[big+banana]100",
                "big *(3) banana # TEXT:near[big+banana]3",
                "cm:name:(big * banana) # cm:name:near[big+banana]100",
            })
    void everyDocumentedConstructIsRead(String query, String tree) {
        assertThat(Rendered.of(queries.parse(query, options(Operator.OR)))).isEqualTo(tree);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '\0',
            value = {
                "a b # (+TEXT:a +TEXT:b)",
                "a b OR c # (|(+TEXT:a +TEXT:b) |TEXT:c)",
                "a NOT b # (+TEXT:a -TEXT:b)",
                "a |b # (+TEXT:a |TEXT:b)",
                "cm:name:(a b) # (+cm:name:a +cm:name:b)",
            })
    void theDefaultOperatorStandsBetweenTerms(String query, String tree) {
        assertThat(Rendered.of(queries.parse(query, options(Operator.AND)))).isEqualTo(tree);
    }

    @Test
    void aFieldGroupHasAnOperatorOfItsOwn() {
        AftsOptions options = new AftsOptions("TEXT", Operator.AND, Operator.OR, Map.of());

        assertThat(Rendered.of(queries.parse("x cm:name:(a b)", options)))
                .isEqualTo("(+TEXT:x +(|cm:name:a |cm:name:b))");
    }

    @Test
    void aTemplateStandsForItsFields() {
        AftsOptions options = new AftsOptions(
                "KEYWORDS",
                Operator.AND,
                Operator.AND,
                Map.of("KEYWORDS", "(%cm:name^4 OR %(cm:title, cm:description TEXT))"));

        assertThat(Rendered.of(queries.parse("\"a b\" =c*", options)))
                .isEqualTo("(+(|KEY1^4.0 |(|KEY2 |KEY3 |KEY4)) +(|=KEY5^4.0 |(|=KEY6 |=KEY7 |=KEY8)))"
                        .replace("KEY1", "cm:name:'a b'")
                        .replace("KEY2", "cm:title:'a b'")
                        .replace("KEY3", "cm:description:'a b'")
                        .replace("KEY4", "TEXT:'a b'")
                        .replace("KEY5", "cm:name:c<*>")
                        .replace("KEY6", "cm:title:c<*>")
                        .replace("KEY7", "cm:description:c<*>")
                        .replace("KEY8", "TEXT:c<*>"));
    }

    @Test
    void aTemplateMayNameTheFieldItReplaces() {
        AftsOptions options = new AftsOptions("TEXT", Operator.AND, Operator.AND, Map.of("TEXT", "%(cm:name TEXT)"));

        assertThat(Rendered.of(queries.parse("a", options))).isEqualTo("(|cm:name:a |TEXT:a)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  ",
                "(a",
                "a)",
                "a AND",
                "cm:name:",
                "\"open",
                "[a TO",
                "a OR OR b",
                "%(cm:name)",
                "a:b:c:d",
                ":a",
                "cm:x:[1 TO 5",
                "cm:x:[1 5]",
                "^2"
            })
    void whatIsNoSentenceIsRefused(String query) {
        assertThatThrownBy(() -> queries.parse(query, options(Operator.OR)))
                .isInstanceOf(QuerySyntaxException.class)
                .hasMessageContaining("position");
    }

    @Test
    void aRefusalNamesThePlace() {
        assertThatThrownBy(() -> queries.parse("cm:name:\"a\" AND )", options(Operator.OR)))
                .isInstanceOfSatisfying(QuerySyntaxException.class, refusal -> assertThat(refusal.position())
                        .isEqualTo(16));
    }

    private static AftsOptions options(Operator operator) {
        return new AftsOptions("TEXT", operator, operator, Map.of());
    }
}
