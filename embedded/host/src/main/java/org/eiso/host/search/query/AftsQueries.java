package org.eiso.host.search.query;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.antlr.v4.runtime.BaseErrorListener;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Recognizer;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/** Reads queries written in the full text search language of Alfresco. Stateless. */
public final class AftsQueries {

    /**
     * Reads a query.
     *
     * @throws QuerySyntaxException if it is not a sentence of the language
     */
    public Query parse(String query, AftsOptions options) {
        return parse(query, options, Set.of());
    }

    Query parse(String query, AftsOptions options, Set<String> openTemplates) {
        return new AftsTree(this, query, options, openTemplates).disjunction(sentence(query), null);
    }

    /** Replaces a field that is a template: its slots become the fields they name. */
    Query expand(String name, AftsOptions options, Set<String> openTemplates, TemplateSlot slot) {
        Map<String, String> templates = options.templates();
        String template = templates.get(name);
        if (template == null) {
            throw new IllegalArgumentException("No template of the name " + name);
        }
        Set<String> open = new HashSet<>(openTemplates);
        open.add(name);
        return new AftsTree(this, template, options, open).disjunction(sentence(template), slot);
    }

    private static AftsParser.DisjunctionContext sentence(String query) {
        if (query.isBlank()) {
            throw new QuerySyntaxException(query, 0, "it is empty");
        }
        BaseErrorListener errors = new SyntaxErrors(query);
        AftsLexer lexer = new AftsLexer(CharStreams.fromString(query));
        lexer.removeErrorListeners();
        lexer.addErrorListener(errors);
        AftsParser parser = new AftsParser(new CommonTokenStream(lexer));
        parser.removeErrorListeners();
        parser.addErrorListener(errors);
        return parser.query().disjunction();
    }

    /** Makes the query of a slot of a template, for one of its fields. */
    interface TemplateSlot {
        Query fill(FieldName field);
    }

    private static final class SyntaxErrors extends BaseErrorListener {
        private final String query;

        SyntaxErrors(String query) {
            this.query = query;
        }

        @Override
        public void syntaxError(
                Recognizer<?, ?> recognizer,
                @Nullable Object offendingSymbol,
                int line,
                int charPositionInLine,
                String message,
                @Nullable RecognitionException error) {
            int position = charPositionInLine;
            String reason = message;
            if (offendingSymbol instanceof Token token) {
                position = token.getStartIndex();
                reason = token.getType() == Token.EOF
                        ? "something is missing at its end"
                        : "'" + token.getText() + "' is not expected here";
            }
            throw new QuerySyntaxException(query, Math.max(0, position), reason);
        }
    }
}
