package org.eiso.host.search.database;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.dictionary.IndexTokenisationMode;
import org.alfresco.repo.search.impl.querymodel.QueryModelException;
import org.alfresco.service.cmr.dictionary.ClassDefinition;
import org.alfresco.service.cmr.dictionary.DataTypeDefinition;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.dictionary.PropertyDefinition;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;
import org.eiso.host.node.QNameIds;
import org.eiso.host.search.query.DateValue;
import org.eiso.host.search.query.Query;
import org.eiso.host.search.query.QueryNames;
import org.eiso.host.search.query.SearchText;
import org.jspecify.annotations.Nullable;

/**
 * Turns a query tree into a condition on the database. One for each request.
 *
 * <p>Texts compare as a whole and as they are written; a text that is searched by its words needs the index.
 */
final class Conditions {
    private static final int HEAD_LENGTH = 100;

    /** Properties that are columns of the node. */
    private static final Map<QName, String> COLUMNS = Map.of(
            ContentModel.PROP_CREATOR, "creator",
            ContentModel.PROP_CREATED, "created",
            ContentModel.PROP_MODIFIER, "modifier",
            ContentModel.PROP_MODIFIED, "modified",
            ContentModel.PROP_ACCESSED, "accessed",
            ContentModel.PROP_NODE_UUID, "uuid",
            ContentModel.PROP_NODE_DBID, "id");

    private final DictionaryService dictionary;
    private final QueryNames names;
    private final QNameIds ids;
    private final ZonedDateTime now;

    Conditions(DictionaryService dictionary, QueryNames names, QNameIds ids, ZonedDateTime now) {
        this.dictionary = dictionary;
        this.names = names;
        this.ids = ids;
        this.now = now;
    }

    /**
     * The condition that holds for what the query finds.
     *
     * @throws IndexNeeded if the database cannot tell
     */
    Condition of(Query query) {
        if (query instanceof Query.All) {
            return Condition.TRUE;
        }
        if (query instanceof Query.Bool bool) {
            return bool(bool);
        }
        if (query instanceof Query.Term term) {
            return term(term);
        }
        if (query instanceof Query.Range range) {
            return range(range);
        }
        if (query instanceof Query.Boost) {
            throw new IndexNeeded("what weighs more");
        }
        throw new IndexNeeded("words that are similar or near each other");
    }

    private Condition bool(Query.Bool bool) {
        List<Condition> must = new ArrayList<>();
        List<Condition> should = new ArrayList<>();
        for (Query.Clause clause : bool.clauses()) {
            switch (clause.occur()) {
                case MUST -> must.add(of(clause.query()));
                case MUST_NOT -> must.add(of(clause.query()).not());
                case SHOULD -> should.add(of(clause.query()));
            }
        }
        boolean onlyExcludes = bool.clauses().stream().noneMatch(clause -> clause.occur() == Query.Occur.MUST);
        if (!should.isEmpty()) {
            if (!onlyExcludes) {
                throw new IndexNeeded("what only ranks");
            }
            must.add(Condition.any(should));
        }
        return Condition.all(must);
    }

    private Condition term(Query.Term term) {
        String field = term.field().text();
        String value = term.text().value();
        switch (field) {
            case "TYPE":
                return Condition.in("n.type_qname_id", numbers(names.types(value)));
            case "EXACTTYPE":
                return Condition.in("n.type_qname_id", numbers(names.exactType(value)));
            case "ASPECT":
                return aspect(names.aspects(value));
            case "EXACTASPECT":
                return aspect(List.of(names.resolve(value)));
            case "CLASS":
                return names.isAspect(value)
                        ? aspect(names.aspects(value))
                        : Condition.in("n.type_qname_id", numbers(names.types(value)));
            case "ID":
                return node("n.uuid", "n.store_id", value);
            case "PARENT":
                return parent(value, "");
            case "PRIMARYPARENT":
                return parent(value, " and a.is_primary = true");
            case "DBID":
                return Condition.of("n.id = ?", whole(value));
            case "ISNULL":
                return property(name(value), Condition.of("p.value_type = 'NULL'"));
            case "ISNOTNULL":
                return property(name(value), Condition.of("p.value_type <> 'NULL'"));
            case "EXISTS":
                return property(name(value), Condition.TRUE);
            case "ISUNSET":
                return isUnset(value);
            case "TEXT",
                    "ALL",
                    "PATH",
                    "ANCESTOR",
                    "QNAME",
                    "PRIMARYASSOCQNAME",
                    "ASSOCTYPEQNAME",
                    "PRIMARYASSOCTYPEQNAME",
                    "SITE",
                    "OWNER",
                    "STORE",
                    "TAG":
                throw new IndexNeeded("the field " + field);
            default:
                return propertyTerm(term);
        }
    }

    private Condition aspect(Collection<QName> aspects) {
        return Condition.in("x.qname_id", numbers(aspects))
                .within("exists (select 1 from node_aspect x where x.node_id = n.id and ", ")");
    }

    private Condition isUnset(String value) {
        QName name = names.resolve(value);
        PropertyDefinition definition = dictionary.getProperty(name);
        if (definition == null) {
            throw new QueryModelException("Unknown property: " + value);
        }
        ClassDefinition container = definition.getContainerClass();
        String className = container.getName().toString();
        Condition able = container.isAspect()
                ? aspect(names.aspects(className))
                : Condition.in("n.type_qname_id", numbers(names.types(className)));
        return able.and(property(name(value), Condition.TRUE).not());
    }

    /** A node by its reference: its uuid is known to the whole world, its store not by number. */
    private static Condition node(String uuidColumn, String storeColumn, String value) {
        NodeRef ref = QueryNames.nodeRef(value);
        return Condition.of(
                uuidColumn + " = ? and " + storeColumn
                        + " = (select s.id from store s where s.protocol = ? and s.identifier = ?)",
                ref.getId(),
                ref.getStoreRef().getProtocol(),
                ref.getStoreRef().getIdentifier());
    }

    private static Condition parent(String value, String further) {
        return node("q.uuid", "q.store_id", value)
                .within(
                        "exists (select 1 from child_assoc a join node q on q.id = a.parent_id where a.child_id = n.id"
                                + further + " and ",
                        ")");
    }

    private QName name(String text) {
        QName name = names.resolve(text);
        if (COLUMNS.containsKey(name)) {
            throw new IndexNeeded("whether " + text + " is set");
        }
        return name;
    }

    private Condition property(QName name, Condition onValue) {
        Long id = ids.find(name);
        return id == null
                ? Condition.FALSE
                : Condition.of("p.node_id = n.id and p.qname_id = ?", id)
                        .and(onValue)
                        .within("exists (select 1 from node_property p where ", ")");
    }

    private Condition propertyTerm(Query.Term term) {
        QName name = names.resolve(term.field().text());
        PropertyDefinition definition = dictionary.getProperty(name);
        if (definition == null) {
            throw new IndexNeeded("the property " + term.field() + " that no model defines");
        }
        QName type = definition.getDataType().getName();
        String column = COLUMNS.get(name);
        if (isText(type)) {
            return textTerm(term, definition, name, column);
        }
        if (term.text().hasWildcards()) {
            throw new IndexNeeded("patterns of " + term.field());
        }
        String value = term.text().value();
        if (isWhole(type)) {
            long number = whole(value);
            return column == null
                    ? property(name, Condition.of("p.long_value = ?", number))
                    : Condition.of("n." + column + " = ?", number);
        }
        if (isDecimal(type)) {
            return property(name, Condition.of("p.double_value = ?", decimal(value)));
        }
        if (isDate(type)) {
            DateValue date = date(value);
            return dates(name, column, date.start(), date.end());
        }
        if (type.equals(DataTypeDefinition.BOOLEAN)) {
            return property(name, Condition.of("p.boolean_value = ?", Boolean.parseBoolean(value)));
        }
        if (type.equals(DataTypeDefinition.QNAME)) {
            return property(name, text(names.resolve(value).toString()));
        }
        if (type.equals(DataTypeDefinition.NODE_REF) || type.equals(DataTypeDefinition.CATEGORY)) {
            return property(name, text(value));
        }
        throw new IndexNeeded("the property " + term.field() + " of type " + type.getLocalName());
    }

    private Condition textTerm(Query.Term term, PropertyDefinition definition, QName name, @Nullable String column) {
        boolean byWords = definition.getIndexTokenisationMode() != IndexTokenisationMode.FALSE && column == null;
        if (byWords && term.match() != Query.Match.EXACT) {
            throw new IndexNeeded("the words of " + term.field());
        }
        if (term.match() == Query.Match.EXPANDED) {
            throw new IndexNeeded("the words of " + term.field());
        }
        SearchText text = term.text();
        if (text.hasWildcards()) {
            String pattern = like(text);
            return column == null
                    ? property(name, Condition.of("p.string_value like ? escape '!'", pattern))
                    : Condition.of("n." + column + " like ? escape '!'", pattern);
        }
        return column == null ? property(name, text(text.value())) : Condition.of("n." + column + " = ?", text.value());
    }

    /** The head is what the database's own index holds. */
    private static Condition text(String value) {
        String head = value.length() <= HEAD_LENGTH ? value : value.substring(0, HEAD_LENGTH);
        return Condition.of("p.string_head = ? and p.string_value = ?", head, value);
    }

    private static String like(SearchText text) {
        StringBuilder pattern = new StringBuilder();
        for (SearchText.Part part : text.parts()) {
            if (part instanceof SearchText.Literal literal) {
                pattern.append(
                        literal.value().replace("!", "!!").replace("%", "!%").replace("_", "!_"));
            } else {
                pattern.append(part == SearchText.Wildcard.ANY ? '%' : '_');
            }
        }
        return pattern.toString();
    }

    private Condition range(Query.Range range) {
        if (range.field().text().equals("DBID")) {
            return bounds("n.id", wholeOrNull(range.lower()), range, wholeOrNull(range.upper()));
        }
        QName name = names.resolve(range.field().text());
        PropertyDefinition definition = dictionary.getProperty(name);
        if (definition == null) {
            throw new IndexNeeded("the field " + range.field());
        }
        QName type = definition.getDataType().getName();
        if (isDate(type)) {
            Instant from = range.lower() == null
                    ? null
                    : range.lowerInclusive()
                            ? date(range.lower()).start()
                            : date(range.lower()).end();
            Instant to = range.upper() == null
                    ? null
                    : range.upperInclusive()
                            ? date(range.upper()).end()
                            : date(range.upper()).start();
            return dates(name, COLUMNS.get(name), from, to);
        }
        if (isWhole(type)) {
            return property(
                    name, bounds("p.long_value", wholeOrNull(range.lower()), range, wholeOrNull(range.upper())));
        }
        if (isDecimal(type)) {
            Double lower = range.lower() == null ? null : decimal(range.lower());
            Double upper = range.upper() == null ? null : decimal(range.upper());
            return property(name, bounds("p.double_value", lower, range, upper));
        }
        throw new IndexNeeded("the order of the texts of " + range.field());
    }

    private static Condition bounds(String column, @Nullable Object lower, Query.Range range, @Nullable Object upper) {
        List<Condition> bounds = new ArrayList<>();
        bounds.add(Condition.of(column + " is not null"));
        if (lower != null) {
            bounds.add(Condition.of(column + (range.lowerInclusive() ? " >= ?" : " > ?"), lower));
        }
        if (upper != null) {
            bounds.add(Condition.of(column + (range.upperInclusive() ? " <= ?" : " < ?"), upper));
        }
        return Condition.all(bounds);
    }

    /** From this moment on, and before that one. */
    private Condition dates(QName name, @Nullable String column, @Nullable Instant from, @Nullable Instant to) {
        String field = column == null ? "p.long_value" : "n." + column;
        List<Condition> bounds = new ArrayList<>();
        bounds.add(Condition.of(field + " is not null"));
        if (from != null) {
            bounds.add(Condition.of(field + " >= ?", moment(column, from)));
        }
        if (to != null) {
            bounds.add(Condition.of(field + " < ?", moment(column, to)));
        }
        return column == null ? property(name, Condition.all(bounds)) : Condition.all(bounds);
    }

    private static Object moment(@Nullable String column, Instant moment) {
        return column == null ? (Object) moment.toEpochMilli() : Timestamp.from(moment);
    }

    /**
     * What rows are ordered by.
     *
     * @param sql an expression with a mark for each value
     * @param text whether it is a text, whose order only an alphabet knows
     */
    record Order(String sql, List<Object> values, boolean text, boolean ascending) {
        Order(String sql, boolean ascending) {
            this(sql, List.of(), false, ascending);
        }
    }

    /**
     * The order by a property.
     *
     * @throws IndexNeeded if only the index knows it
     */
    Order order(String fieldName, boolean ascending) {
        String field = fieldName.startsWith("@") ? fieldName.substring(1) : fieldName;
        if (field.equals("DBID")) {
            return new Order("n.id", ascending);
        }
        if (field.equals("ID")) {
            return new Order("n.uuid", ascending);
        }
        QName name = names.resolve(field);
        PropertyDefinition definition = dictionary.getProperty(name);
        if (definition == null || definition.isMultiValued()) {
            throw new IndexNeeded("the order by " + field);
        }
        QName type = definition.getDataType().getName();
        String column = COLUMNS.get(name);
        if (column != null) {
            return new Order("n." + column, List.of(), isText(type), ascending);
        }
        String value;
        if (isText(type)) {
            value = "string_value";
        } else if (isWhole(type) || isDate(type)) {
            value = "long_value";
        } else if (isDecimal(type)) {
            value = "double_value";
        } else {
            throw new IndexNeeded("the order by " + field);
        }
        Long id = ids.find(name);
        return id == null
                ? new Order("n.id", ascending)
                : new Order(
                        "(select min(o." + value + ") from node_property o where o.node_id = n.id and o.qname_id = ?)",
                        List.of(id),
                        isText(type),
                        ascending);
    }

    private List<Long> numbers(Collection<QName> qnames) {
        return qnames.stream().map(ids::find).filter(Objects::nonNull).sorted().toList();
    }

    private DateValue date(String text) {
        return DateValue.parse(text, now).orElseThrow(() -> new QueryModelException("Not a date: " + text));
    }

    private static @Nullable Long wholeOrNull(@Nullable String text) {
        return text == null ? null : whole(text);
    }

    private static long whole(String text) {
        try {
            return Long.parseLong(text.trim());
        } catch (NumberFormatException e) {
            throw new QueryModelException("Not a whole number: " + text, e);
        }
    }

    private static double decimal(String text) {
        try {
            return Double.parseDouble(text.trim());
        } catch (NumberFormatException e) {
            throw new QueryModelException("Not a number: " + text, e);
        }
    }

    private static boolean isText(QName type) {
        return type.equals(DataTypeDefinition.TEXT) || type.equals(DataTypeDefinition.MLTEXT);
    }

    private static boolean isWhole(QName type) {
        return type.equals(DataTypeDefinition.INT) || type.equals(DataTypeDefinition.LONG);
    }

    private static boolean isDecimal(QName type) {
        return type.equals(DataTypeDefinition.FLOAT) || type.equals(DataTypeDefinition.DOUBLE);
    }

    private static boolean isDate(QName type) {
        return type.equals(DataTypeDefinition.DATE) || type.equals(DataTypeDefinition.DATETIME);
    }
}
