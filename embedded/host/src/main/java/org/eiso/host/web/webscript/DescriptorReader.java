package org.eiso.host.web.webscript;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.eiso.host.web.webscript.WebScriptDescriptor.Content;
import org.eiso.host.web.webscript.WebScriptDescriptor.Source;
import org.eiso.host.web.webscript.WebScriptDescriptor.Transaction;
import org.jspecify.annotations.Nullable;
import org.springframework.extensions.webscripts.Cache;
import org.springframework.extensions.webscripts.Description.FormatStyle;
import org.springframework.extensions.webscripts.Description.Lifecycle;
import org.springframework.extensions.webscripts.Description.RequiredAuthentication;
import org.springframework.extensions.webscripts.Description.RequiredTransaction;
import org.springframework.extensions.webscripts.Description.TransactionCapability;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads web script descriptors ({@code *.desc.xml}) with Alfresco's elements and defaults. */
final class DescriptorReader {

    static final String SUFFIX = ".desc.xml";

    private static final int DEFAULT_BUFFER_SIZE = 4096;

    /** @throws WebScriptLoadException if the document is no descriptor; the message names it */
    WebScriptDescriptor read(Source source) {
        try {
            return read(source, parse(source));
        } catch (IllegalArgumentException | SAXException | IOException e) {
            throw new WebScriptLoadException(source.storePath() + "/" + source.path() + ": " + e.getMessage(), e);
        }
    }

    private static Element parse(Source source) throws SAXException, IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            // without a handler of its own the parser prints errors, which are thrown anyway
            builder.setErrorHandler(new DefaultHandler());
            return builder.parse(new ByteArrayInputStream(source.document())).getDocumentElement();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("This JVM's XML parser cannot be secured", e);
        }
    }

    private static WebScriptDescriptor read(Source source, Element root) {
        if (!root.getNodeName().equals("webscript")) {
            throw new IllegalArgumentException("expected <webscript>, found <" + root.getNodeName() + ">");
        }
        String shortName = textOf(child(root, "shortname"));
        if (shortName.isEmpty()) {
            throw new IllegalArgumentException("<shortname> is missing");
        }
        TreeSet<String> families = new TreeSet<>();
        children(root, "family").forEach(family -> families.add(textOf(family)));
        Element authentication = child(root, "authentication");
        RequiredAuthentication required =
                choice(RequiredAuthentication.class, authentication, RequiredAuthentication.none);
        Element format = child(root, "format");
        Content content = new Content(
                shortName,
                textOf(child(root, "description")),
                attribute(root, "kind"),
                families,
                urls(root),
                required,
                attribute(authentication, "runas"),
                transaction(child(root, "transaction"), required),
                cache(child(root, "cache")),
                choice(FormatStyle.class, format, FormatStyle.any),
                defaultFormat(format),
                choice(Lifecycle.class, child(root, "lifecycle"), Lifecycle.none));
        Element form = child(root, "formdata");
        boolean multipart = form == null || Boolean.parseBoolean(form.getAttribute("multipart-processing"));
        return new WebScriptDescriptor(source, content, multipart);
    }

    private static List<String> urls(Element root) {
        List<String> urls = new ArrayList<>();
        for (Element url : children(root, "url")) {
            String template =
                    textOf(url).isEmpty() ? url.getAttribute("template").trim() : textOf(url);
            if (template.isEmpty()) {
                throw new IllegalArgumentException("<url> is empty");
            }
            urls.add(template);
        }
        if (urls.isEmpty()) {
            throw new IllegalArgumentException("<url> is missing");
        }
        return urls;
    }

    private static Transaction transaction(@Nullable Element element, RequiredAuthentication authentication) {
        RequiredTransaction usual =
                authentication == RequiredAuthentication.none ? RequiredTransaction.none : RequiredTransaction.required;
        String capability = attribute(element, "allow");
        String buffer = attribute(element, "buffersize");
        return new Transaction(
                choice(RequiredTransaction.class, element, usual),
                capability == null
                        ? TransactionCapability.readwrite
                        : parse(TransactionCapability.class, capability, "transaction allow"),
                buffer == null ? DEFAULT_BUFFER_SIZE : Integer.parseInt(buffer));
    }

    private static Cache cache(@Nullable Element element) {
        Cache cache = new Cache();
        if (element != null) {
            cache.setNeverCache(flag(child(element, "never"), cache.getNeverCache()));
            cache.setIsPublic(flag(child(element, "public"), cache.getIsPublic()));
            cache.setMustRevalidate(flag(child(element, "mustrevalidate"), cache.getMustRevalidate()));
        }
        return cache;
    }

    /** An empty element means true. */
    private static boolean flag(@Nullable Element element, boolean usual) {
        return element == null ? usual : textOf(element).isEmpty() || Boolean.parseBoolean(textOf(element));
    }

    private static @Nullable String defaultFormat(@Nullable Element format) {
        if (format == null || !format.hasAttribute("default")) {
            return "html";
        }
        return attribute(format, "default");
    }

    private static <E extends Enum<E>> E choice(Class<E> type, @Nullable Element element, E usual) {
        String text = textOf(element);
        return text.isEmpty() ? usual : parse(type, text, element == null ? "" : element.getNodeName());
    }

    private static <E extends Enum<E>> E parse(Class<E> type, String text, String where) {
        try {
            return Enum.valueOf(type, text);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "<" + where + "> is one of " + Arrays.toString(type.getEnumConstants()) + ", not '" + text + "'");
        }
    }

    private static @Nullable String attribute(@Nullable Element element, String name) {
        String value = element == null ? "" : element.getAttribute(name).trim();
        return value.isEmpty() ? null : value;
    }

    private static String textOf(@Nullable Element element) {
        return element == null ? "" : element.getTextContent().strip();
    }

    private static @Nullable Element child(Element parent, String name) {
        List<Element> found = children(parent, name);
        return found.isEmpty() ? null : found.get(0);
    }

    private static List<Element> children(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && element.getNodeName().equals(name)) {
                found.add(element);
            }
        }
        return found;
    }
}
