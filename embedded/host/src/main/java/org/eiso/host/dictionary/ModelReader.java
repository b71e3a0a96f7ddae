package org.eiso.host.dictionary;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.zip.CRC32;
import org.alfresco.repo.dictionary.Facetable;
import org.alfresco.repo.dictionary.IndexTokenisationMode;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.eiso.host.dictionary.ParsedModel.Index;
import org.eiso.host.dictionary.ParsedModel.ParsedAssociation;
import org.eiso.host.dictionary.ParsedModel.ParsedClass;
import org.eiso.host.dictionary.ParsedModel.ParsedConstraint;
import org.eiso.host.dictionary.ParsedModel.ParsedDataType;
import org.eiso.host.dictionary.ParsedModel.ParsedOverride;
import org.eiso.host.dictionary.ParsedModel.ParsedProperty;
import org.eiso.host.dictionary.ParsedModel.Text;
import org.jspecify.annotations.Nullable;

/** Reads one model file in Alfresco's XML. Used for one file. */
final class ModelReader {
    private final UnaryOperator<String> placeholders;
    private final Map<String, String> prefixes = new LinkedHashMap<>();

    private ModelReader(UnaryOperator<String> placeholders) {
        this.placeholders = placeholders;
    }

    /**
     * Reads a model.
     *
     * @param source the XML
     * @param file its name, for messages
     * @param placeholders replaces <code>${…}</code> in default values
     */
    static ParsedModel read(byte[] source, String file, UnaryOperator<String> placeholders) {
        XmlElement model =
                XmlElements.read(new ByteArrayInputStream(source), file, NamespaceService.DICTIONARY_MODEL_1_0_URI);
        ModelGrammar.check(model);
        return new ModelReader(placeholders).model(model, source);
    }

    private ParsedModel model(XmlElement xml, byte[] source) {
        Map<String, String> imports = namespaces(xml, "imports");
        Map<String, String> namespaces = namespaces(xml, "namespaces");
        prefixes.putAll(imports);
        prefixes.putAll(namespaces);
        List<ParsedClass> classes = new ArrayList<>();
        xml.childrenOf("types").forEach(type -> classes.add(type(type, false)));
        xml.childrenOf("aspects").forEach(aspect -> classes.add(type(aspect, true)));
        CRC32 checksum = new CRC32();
        checksum.update(source);
        return new ParsedModel(
                name(xml),
                text(xml),
                xml.textOf("author").orElse(null),
                published(xml),
                xml.textOf("version").orElse(null),
                namespaces,
                imports,
                xml.childrenOf("data-types").stream().map(this::dataType).toList(),
                xml.childrenOf("constraints").stream()
                        .map(this::namedConstraint)
                        .toList(),
                classes,
                checksum.getValue(),
                source);
    }

    private static Map<String, String> namespaces(XmlElement model, String container) {
        Map<String, String> found = new LinkedHashMap<>();
        for (XmlElement namespace : model.childrenOf(container)) {
            if (found.put(namespace.required("prefix"), namespace.required("uri")) != null) {
                throw namespace.error("The prefix '" + namespace.required("prefix") + "' is given twice");
            }
        }
        return found;
    }

    private static @Nullable Date published(XmlElement model) {
        Optional<XmlElement> published = model.child("published");
        if (published.isEmpty()) {
            return null;
        }
        try {
            return Date.from(LocalDate.parse(published.get().text())
                    .atStartOfDay(ZoneOffset.UTC)
                    .toInstant());
        } catch (DateTimeParseException e) {
            throw published.get().error("A date such as 2026-01-31 expected in <published>");
        }
    }

    private ParsedDataType dataType(XmlElement xml) {
        String javaClass = xml.textOf("java-class").orElseThrow(() -> xml.error("<data-type> needs <java-class>"));
        return new ParsedDataType(name(xml), text(xml), javaClass, xml);
    }

    private ParsedConstraint namedConstraint(XmlElement xml) {
        if (xml.attribute("ref").isPresent()) {
            throw xml.error("A constraint of the model cannot be a reference");
        }
        return constraint(xml, name(xml));
    }

    private ParsedConstraint constraint(XmlElement xml, QName name) {
        Optional<String> ref = xml.attribute("ref");
        Optional<String> type = xml.attribute("type");
        if (ref.isPresent() == type.isPresent()) {
            throw xml.error("<constraint> needs one of the attributes 'type' and 'ref'");
        }
        return new ParsedConstraint(
                name, ref.map(r -> qname(r, xml)).orElse(null), type.orElse(null), text(xml), parameters(xml), xml);
    }

    private static Map<String, Object> parameters(XmlElement constraint) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        for (XmlElement parameter : constraint.children()) {
            if (parameter.name().equals("parameter")) {
                Object value = parameter
                        .child("list")
                        .<Object>map(list ->
                                list.children().stream().map(XmlElement::text).toList())
                        .or(() -> parameter.child("value").map(XmlElement::text))
                        .orElseThrow(() -> parameter.error("<parameter> needs <value> or <list>"));
                parameters.put(parameter.required("name"), value);
            }
        }
        return parameters;
    }

    private List<ParsedConstraint> constraints(XmlElement property) {
        List<ParsedConstraint> found = new ArrayList<>();
        int anonymous = 0;
        for (XmlElement xml : property.childrenOf("constraints")) {
            QName name = xml.attribute("name").isPresent() ? name(xml) : anonymous(property, anonymous++);
            found.add(constraint(xml, name));
        }
        return found;
    }

    private QName anonymous(XmlElement property, int number) {
        QName name = name(property);
        return QName.createQName(name.getNamespaceURI(), name.getLocalName() + "_anon_" + number);
    }

    private ParsedClass type(XmlElement xml, boolean aspect) {
        return new ParsedClass(
                name(xml),
                aspect,
                text(xml),
                xml.textOf("parent").map(p -> qname(p, xml)).orElse(null),
                xml.flagOf("archive").orElse(null),
                xml.flagOf("includedInSuperTypeQuery").orElse(null),
                xml.childrenOf("properties").stream().map(this::property).toList(),
                xml.childrenOf("associations").stream().map(this::association).toList(),
                xml.childrenOf("overrides").stream().map(this::override).toList(),
                mandatoryAspects(xml),
                xml);
    }

    private List<QName> mandatoryAspects(XmlElement type) {
        Set<QName> found = new HashSet<>();
        List<QName> aspects = new ArrayList<>();
        for (XmlElement aspect : type.childrenOf("mandatory-aspects")) {
            QName name = qname(aspect.text(), aspect);
            if (found.add(name)) {
                aspects.add(name);
            }
        }
        return aspects;
    }

    private ParsedProperty property(XmlElement xml) {
        String type = xml.textOf("type").orElseThrow(() -> xml.error("<property> needs <type>"));
        if (xml.flagOf("encrypted").orElse(false)) {
            throw xml.error("Encrypted properties are not supported");
        }
        return new ParsedProperty(
                name(xml),
                text(xml),
                qname(type, xml),
                xml.flagOf("protected").orElse(false),
                xml.flagOf("mandatory").orElse(false),
                enforced(xml),
                xml.flagOf("multiple").orElse(false),
                xml.textOf("default").map(placeholders).orElse(null),
                index(xml),
                constraints(xml),
                xml);
    }

    private static boolean enforced(XmlElement xml) {
        return xml.child("mandatory")
                .flatMap(m -> m.attribute("enforced"))
                .map(Boolean::valueOf)
                .orElse(false);
    }

    private static Index index(XmlElement property) {
        Optional<XmlElement> xml = property.child("index");
        if (xml.isEmpty()) {
            return new Index(true, true, false, IndexTokenisationMode.TRUE, Facetable.UNSET);
        }
        XmlElement index = xml.get();
        boolean enabled = index.attribute("enabled").map(Boolean::valueOf).orElse(true);
        IndexTokenisationMode tokenisation =
                switch (index.textOf("tokenised").orElse("true").toLowerCase(Locale.ROOT)) {
                    case "true" -> IndexTokenisationMode.TRUE;
                    case "false" -> IndexTokenisationMode.FALSE;
                    case "both" -> IndexTokenisationMode.BOTH;
                    default -> throw index.error("<tokenised> is true, false or both");
                };
        Facetable facetable = index.flagOf("facetable")
                .map(yes -> yes ? Facetable.TRUE : Facetable.FALSE)
                .orElse(Facetable.UNSET);
        return new Index(
                enabled,
                index.flagOf("atomic").orElse(true),
                index.flagOf("stored").orElse(false),
                tokenisation,
                facetable);
    }

    private ParsedOverride override(XmlElement xml) {
        return new ParsedOverride(
                name(xml),
                xml.flagOf("mandatory").orElse(null),
                enforced(xml),
                xml.textOf("default").map(placeholders).orElse(null),
                constraints(xml),
                xml);
    }

    private ParsedAssociation association(XmlElement xml) {
        XmlElement target = xml.child("target").orElseThrow(() -> xml.error("<" + xml.name() + "> needs <target>"));
        Optional<XmlElement> source = xml.child("source");
        boolean child = xml.name().equals("child-association");
        boolean targetMandatory = target.flagOf("mandatory").orElse(false);
        return new ParsedAssociation(
                name(xml),
                child,
                text(xml),
                source.flatMap(s -> s.textOf("role")).map(r -> qname(r, xml)).orElse(null),
                source.flatMap(s -> s.flagOf("mandatory")).orElse(true),
                source.flatMap(s -> s.flagOf("many")).orElse(false),
                qname(target.textOf("class").orElseThrow(() -> target.error("<target> needs <class>")), target),
                target.textOf("role").map(r -> qname(r, xml)).orElse(null),
                targetMandatory,
                target.child("mandatory")
                        .flatMap(m -> m.attribute("enforced"))
                        .map(Boolean::valueOf)
                        .orElse(targetMandatory),
                target.flagOf("many").orElse(true),
                xml.textOf("child-name").filter(n -> !n.isEmpty()).orElse(null),
                xml.flagOf("duplicate").orElse(true),
                xml.flagOf("propagateTimestamps").orElse(false),
                xml);
    }

    private static Text text(XmlElement xml) {
        return new Text(
                xml.textOf("title").orElse(null), xml.textOf("description").orElse(null));
    }

    private QName name(XmlElement xml) {
        return qname(xml.required("name"), xml);
    }

    private QName qname(String prefixed, XmlElement at) {
        int colon = prefixed.indexOf(':');
        String prefix = colon < 0 ? "" : prefixed.substring(0, colon);
        String local = prefixed.substring(colon + 1);
        String uri = prefixes.get(prefix);
        if (uri == null || local.isEmpty()) {
            throw at.error("'" + prefixed + "' has no prefix that the model defines or imports");
        }
        return QName.createQName(uri, local);
    }
}
