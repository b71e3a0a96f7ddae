package org.eiso.host.search.solr;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.alfresco.repo.search.impl.querymodel.QueryModelException;
import org.alfresco.service.cmr.dictionary.ClassDefinition;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.dictionary.PropertyDefinition;
import org.alfresco.service.namespace.QName;
import org.eiso.host.search.query.FieldName;
import org.eiso.host.search.query.Query;
import org.eiso.host.search.query.QueryNames;
import org.eiso.host.search.query.SearchText;

/** Turns a query tree into a query of Solr. One for each request: it knows the request's zone and namespaces. */
public final class SolrQueries {
    /** Fields that are no properties. */
    private static final Set<String> SPECIAL = Set.of(
            "TYPE",
            "EXACTTYPE",
            "ASPECT",
            "EXACTASPECT",
            "CLASS",
            "PATH",
            "PARENT",
            "PRIMARYPARENT",
            "ANCESTOR",
            "ID",
            "QNAME",
            "PRIMARYASSOCQNAME",
            "ASSOCTYPEQNAME",
            "PRIMARYASSOCTYPEQNAME",
            "DBID",
            "OWNER",
            "STORE",
            "SITE",
            "ISNULL",
            "ISNOTNULL",
            "EXISTS",
            "ISUNSET");

    private final DictionaryService dictionary;
    private final PropertyIndexing indexing;
    private final QueryNames names;
    private final ValueQueries values;

    /**
     * @param now this moment, in the zone that days begin in
     */
    public SolrQueries(DictionaryService dictionary, QueryNames names, ZonedDateTime now) {
        this.dictionary = dictionary;
        this.indexing = new PropertyIndexing(dictionary);
        this.names = names;
        this.values = new ValueQueries(now);
    }

    /** The query in Solr's JSON language. */
    public Map<String, Object> query(Query query) {
        if (query instanceof Query.Bool bool) {
            return bool(bool);
        }
        if (query instanceof Query.Boost boost) {
            return Dsl.boost(query(boost.query()), boost.factor());
        }
        if (query instanceof Query.Term term) {
            return term(term);
        }
        if (query instanceof Query.Range range) {
            return range(range);
        }
        if (query instanceof Query.Fuzzy fuzzy) {
            return Dsl.any(textFields(fuzzy.field()).stream()
                    .map(field -> TextQueries.fuzzy(field, fuzzy))
                    .toList());
        }
        if (query instanceof Query.Near near) {
            return Dsl.any(textFields(near.field()).stream()
                    .map(field -> TextQueries.near(field, near))
                    .toList());
        }
        return Dsl.all();
    }

    /** A query of the words and phrases alone that are looked for in texts, for marking them. */
    public Map<String, Object> words(Query query) {
        List<Map<String, Object>> words = new ArrayList<>();
        collectWords(query, words);
        return words.isEmpty() ? Dsl.none() : Dsl.any(words);
    }

    private void collectWords(Query query, List<Map<String, Object>> words) {
        if (query instanceof Query.Bool bool) {
            bool.clauses().stream()
                    .filter(clause -> clause.occur() != Query.Occur.MUST_NOT)
                    .forEach(clause -> collectWords(clause.query(), words));
        } else if (query instanceof Query.Boost boost) {
            collectWords(boost.query(), words);
        } else if (query instanceof Query.Term term
                        && isText(term.field())
                        && !term.text().matchesAnything()
                || query instanceof Query.Fuzzy
                || query instanceof Query.Near) {
            words.add(query(query));
        }
    }

    private boolean isText(FieldName field) {
        String name = field.text();
        if (name.equals("TEXT") || name.equals("ALL") || name.equals("d:content")) {
            return true;
        }
        if (SPECIAL.contains(name) || ContentPart.of(name) != null) {
            return false;
        }
        return fields(field).tokenised();
    }

    private Map<String, Object> bool(Query.Bool bool) {
        return Dsl.bool(
                parts(bool, Query.Occur.MUST), parts(bool, Query.Occur.SHOULD), parts(bool, Query.Occur.MUST_NOT));
    }

    private List<Map<String, Object>> parts(Query.Bool bool, Query.Occur occur) {
        return bool.clauses().stream()
                .filter(clause -> clause.occur() == occur)
                .map(clause -> query(clause.query()))
                .toList();
    }

    private Map<String, Object> term(Query.Term term) {
        String field = term.field().text();
        String value = term.text().value();
        switch (field) {
            case "TEXT", "ALL", "d:content":
                if (term.field().defaulted() && term.text().matchesAnything()) {
                    return Dsl.all();
                }
                return Dsl.any(textFields(term.field()).stream()
                        .map(text -> TextQueries.term(text, term.text(), term.match()))
                        .toList());
            case "TYPE":
                return Dsl.terms(IndexFields.TYPE, strings(names.types(value)));
            case "EXACTTYPE":
                return Dsl.terms(IndexFields.TYPE, strings(names.exactType(value)));
            case "ASPECT":
                return Dsl.terms(IndexFields.ASPECT, strings(names.aspects(value)));
            case "EXACTASPECT":
                return Dsl.term(IndexFields.ASPECT, names.resolve(value).toString());
            case "CLASS":
                return names.isAspect(value)
                        ? Dsl.terms(IndexFields.ASPECT, strings(names.aspects(value)))
                        : Dsl.terms(IndexFields.TYPE, strings(names.types(value)));
            case "PATH":
                return new PathPattern(names).query(value);
            case "PARENT":
                return node(IndexFields.PARENT, value);
            case "PRIMARYPARENT":
                return node(IndexFields.PRIMARY_PARENT, value);
            case "ANCESTOR":
                return node(IndexFields.ANCESTOR, value);
            case "ID":
                return node(IndexFields.ID, value);
            case "QNAME":
                return Dsl.term(IndexFields.QNAME, names.pathName(names.resolve(value)));
            case "PRIMARYASSOCQNAME":
                return Dsl.term(IndexFields.PRIMARY_ASSOC_QNAME, names.pathName(names.resolve(value)));
            case "ASSOCTYPEQNAME":
                return Dsl.term(
                        IndexFields.ASSOC_TYPE_QNAME, names.resolve(value).toString());
            case "PRIMARYASSOCTYPEQNAME":
                return Dsl.term(
                        IndexFields.PRIMARY_ASSOC_TYPE_QNAME,
                        names.resolve(value).toString());
            case "DBID":
                return values.longs(IndexFields.DBID, value);
            case "OWNER":
                return Dsl.term(IndexFields.OWNER, value);
            case "STORE":
                return Dsl.term(IndexFields.STORE, value);
            case "SITE":
                return Dsl.term(IndexFields.SITE, value);
            case "ISNULL":
                return Dsl.term(
                        IndexFields.NULL_PROPERTIES, names.resolve(value).toString());
            case "ISNOTNULL":
                return hasValue(value);
            case "EXISTS":
                return Dsl.any(List.of(
                        hasValue(value),
                        Dsl.term(
                                IndexFields.NULL_PROPERTIES,
                                names.resolve(value).toString())));
            case "ISUNSET":
                return isUnset(value);
            case "ACLID",
                    "READER",
                    "DENIED",
                    "AUTHORITY",
                    "TX",
                    "TXID",
                    "INTXID",
                    "ACLTXID",
                    "TAG",
                    "FTSSTATUS",
                    "LID",
                    "CASCADETX":
                throw new QueryModelException("Queries on the field " + field + " are not supported");
            default:
                return property(term);
        }
    }

    private Map<String, Object> hasValue(String property) {
        return Dsl.term(IndexFields.PROPERTIES, names.resolve(property).toString());
    }

    /** Nodes that could have the property, by their type or an aspect, and do not. */
    private Map<String, Object> isUnset(String name) {
        PropertyDefinition property = dictionary.getProperty(names.resolve(name));
        if (property == null) {
            throw new QueryModelException("Unknown property: " + name);
        }
        ClassDefinition container = property.getContainerClass();
        String className = container.getName().toString();
        Map<String, Object> able = container.isAspect()
                ? Dsl.terms(IndexFields.ASPECT, strings(names.aspects(className)))
                : Dsl.terms(IndexFields.TYPE, strings(names.types(className)));
        return Dsl.without(able, hasValue(name));
    }

    private static Map<String, Object> node(String field, String value) {
        return Dsl.term(field, QueryNames.nodeRef(value).toString());
    }

    private static Collection<String> strings(Collection<QName> names) {
        return names.stream().map(QName::toString).sorted().toList();
    }

    private Map<String, Object> property(Query.Term term) {
        ContentPart part = ContentPart.of(term.field().text());
        if (part != null) {
            PropertyFields content = indexing.of(names.resolve(part.property()));
            return part == null || part.isNumber()
                    ? values.longs(part.field(content), term.text().value())
                    : values.identifier(part.field(content), term.text());
        }
        PropertyFields fields = fields(term.field());
        if (term.text().matchesAnything() && fields.kind() != PropertyFields.Kind.CONTENT) {
            return Dsl.term(IndexFields.PROPERTIES, fields.name().toString());
        }
        return switch (fields.kind()) {
            case TEXT, CONTENT -> text(fields, term);
            case IDENTIFIER -> values.identifier(fields.exact(), identifier(fields, term.text()));
            default -> values.typed(fields, term.text().value());
        };
    }

    private static Map<String, Object> text(PropertyFields fields, Query.Term term) {
        boolean exact = term.match() == Query.Match.EXACT && fields.untokenised() || !fields.tokenised();
        return exact
                ? TextQueries.exact(fields.exact(), term.text())
                : TextQueries.term(TextField.of(fields), term.text(), term.match());
    }

    /** Qualified names may be written by prefix. */
    private SearchText identifier(PropertyFields fields, SearchText text) {
        PropertyDefinition definition = dictionary.getProperty(fields.name());
        boolean qualifiedName = definition != null
                && definition.getDataType().getName().getLocalName().equals("qname");
        return qualifiedName && !text.hasWildcards()
                ? SearchText.literal(names.resolve(text.value()).toString())
                : text;
    }

    private Map<String, Object> range(Query.Range range) {
        String name = range.field().text();
        if (name.equals("DBID")) {
            return values.longRange(IndexFields.DBID, range);
        }
        ContentPart part = ContentPart.of(name);
        if (part != null && part.isNumber()) {
            return values.longRange(part.field(indexing.of(names.resolve(part.property()))), range);
        }
        if (name.equals("TEXT") || name.equals("ALL")) {
            return Dsl.any(textFields(range.field()).stream()
                    .map(field -> ValueQueries.textRange(field.folded(), range))
                    .toList());
        }
        PropertyFields fields = fields(range.field());
        return switch (fields.kind()) {
            case LONG -> values.longRange(fields.typed(), range);
            case DOUBLE -> values.doubleRange(fields.typed(), range);
            case DATE -> values.dateRange(fields.typed(), range);
            case CONTENT -> ValueQueries.textRange(fields.folded(), range);
            default -> ValueQueries.textRange(fields.exact(), range);
        };
    }

    private PropertyFields fields(FieldName field) {
        PropertyFields fields = indexing.of(names.resolve(field.text()));
        if (!fields.indexed()) {
            throw new QueryModelException("The property " + field + " is not indexed");
        }
        return fields;
    }

    /** The fields of texts that a name stands for. */
    private List<TextField> textFields(FieldName field) {
        Stream<TextField> contents = indexing.contents().stream().map(TextField::of);
        return switch (field.text()) {
            case "TEXT", "d:content" -> contents.toList();
            case "ALL" ->
                Stream.concat(Stream.of(new TextField(IndexFields.META, IndexFields.META_ACCENTED)), contents)
                        .toList();
            default -> List.of(TextField.of(fields(field)));
        };
    }

    /** The field of the index that rows are ordered by, as a sort clause of Solr needs it. */
    public String sortField(String name) {
        String field = name.startsWith("@") ? name.substring(1) : name;
        switch (field) {
            case "ID":
                return IndexFields.ID;
            case "DBID", "TYPE", "SITE", "OWNER":
                return field;
            default:
                break;
        }
        ContentPart part = ContentPart.of(field);
        if (part != null) {
            return part.field(indexing.of(names.resolve(part.property())));
        }
        PropertyFields fields = fields(FieldName.of(field));
        return switch (fields.kind()) {
            case TEXT -> fields.collated();
            case CONTENT -> throw new QueryModelException("Rows cannot be ordered by the content " + field);
            case LONG, DOUBLE, DATE -> fields.multiValued() ? "field(" + fields.typed() + ",min)" : fields.typed();
            default -> "field(" + fields.typed() + ",min)";
        };
    }

    /** The field of the index whose values are counted. */
    public String facetField(String name) {
        String field = name.startsWith("@") ? name.substring(1) : name;
        if (Stream.of("TYPE", "ASPECT", "SITE", "OWNER", "PARENT", "ANCESTOR").anyMatch(field::equals)) {
            return field;
        }
        ContentPart part = ContentPart.of(field);
        if (part != null) {
            return part.field(indexing.of(names.resolve(part.property())));
        }
        PropertyFields fields = fields(FieldName.of(field));
        if (fields.kind() == PropertyFields.Kind.CONTENT) {
            throw new QueryModelException("The words of contents are not counted: " + field);
        }
        return fields.kind() == PropertyFields.Kind.TEXT ? fields.exact() : fields.typed();
    }

    /** The stored fields of texts that a name stands for, to mark what was found in them. */
    public List<String> highlightFields(String name) {
        return new ArrayList<>(textFields(FieldName.of(name)).stream()
                .map(TextField::folded)
                .filter(field -> !field.equals(IndexFields.META))
                .toList());
    }

    /** A part of a content beside its text, as in {@code cm:content.size}. */
    private record ContentPart(String property, String name) {
        static @org.jspecify.annotations.Nullable ContentPart of(String field) {
            int dot = field.lastIndexOf('.');
            if (dot <= 0) {
                return null;
            }
            String name = field.substring(dot + 1).toLowerCase(Locale.ROOT);
            boolean known = Stream.of("size", "mimetype", "encoding", "locale").anyMatch(name::equals);
            return known ? new ContentPart(field.substring(0, dot), name) : null;
        }

        boolean isNumber() {
            return name.equals("size");
        }

        String field(PropertyFields content) {
            return switch (name) {
                case "size" -> content.contentSize();
                case "mimetype" -> content.contentMimetype();
                case "encoding" -> content.contentEncoding();
                default -> content.contentLocale();
            };
        }
    }
}
