package org.eiso.host.dictionary;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads XML without reaching outside the file: no document types, no external entities. */
final class XmlElements extends DefaultHandler {
    private final String file;
    private final String namespace;
    private final Deque<Open> open = new ArrayDeque<>();
    private @Nullable Locator locator;
    private @Nullable XmlElement root;

    private record Open(
            String name, Map<String, String> attributes, List<XmlElement> children, StringBuilder text, int line) {}

    private XmlElements(String file, String namespace) {
        this.file = file;
        this.namespace = namespace;
    }

    static XmlElement read(InputStream xml, String file, String namespace) {
        XmlElements handler = new XmlElements(file, namespace);
        try {
            SAXParserFactory factory = SAXParserFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.newSAXParser().parse(new InputSource(xml), handler);
        } catch (SAXParseException e) {
            throw new InvalidModelException(file + ":" + e.getLineNumber() + ": " + e.getMessage(), e);
        } catch (SAXException | ParserConfigurationException | IOException e) {
            throw new InvalidModelException(file + ": cannot be read: " + e.getMessage(), e);
        }
        if (handler.root == null) {
            throw new InvalidModelException(file + ": has no content");
        }
        return handler.root;
    }

    @Override
    public void setDocumentLocator(Locator locator) {
        this.locator = locator;
    }

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes) {
        int line = locator == null ? 0 : locator.getLineNumber();
        if (!uri.equals(namespace)) {
            throw new InvalidModelException(file + ":" + line + ": <" + qName + "> is not in namespace " + namespace);
        }
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < attributes.getLength(); i++) {
            // Attributes of other namespaces, such as xsi:schemaLocation, say nothing about the model.
            if (attributes.getURI(i).isEmpty()) {
                values.put(attributes.getLocalName(i), attributes.getValue(i).trim());
            }
        }
        open.push(new Open(localName, values, new ArrayList<>(), new StringBuilder(), line));
    }

    @Override
    public void characters(char[] text, int start, int length) {
        open.element().text().append(text, start, length);
    }

    @Override
    public void endElement(String uri, String localName, String qName) {
        Open closed = open.pop();
        XmlElement element = new XmlElement(
                closed.name(),
                Map.copyOf(closed.attributes()),
                List.copyOf(closed.children()),
                closed.text().toString().trim(),
                file,
                closed.line());
        if (open.isEmpty()) {
            root = element;
        } else {
            open.element().children().add(element);
        }
    }
}
