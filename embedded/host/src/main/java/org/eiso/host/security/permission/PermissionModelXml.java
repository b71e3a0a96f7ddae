package org.eiso.host.security.permission;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.alfresco.error.AlfrescoRuntimeException;
import org.eiso.host.security.permission.PermissionModel.Everywhere;
import org.eiso.host.security.permission.PermissionModel.Group;
import org.eiso.host.security.permission.PermissionModel.LowLevel;
import org.eiso.host.security.permission.PermissionModel.PermissionSet;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Reads a {@link PermissionModel} from XML: {@code <permissions><set class><group/><permission/></set><everywhere/>}. */
final class PermissionModelXml {
    private PermissionModelXml() {}

    static PermissionModel read(InputStream xml) {
        Element root = parse(xml);
        List<PermissionSet> sets = new ArrayList<>();
        for (Element set : elements(root, "set")) {
            sets.add(new PermissionSet(
                    set.getAttribute("class"),
                    "all".equals(set.getAttribute("expose")),
                    elements(set, "group").stream()
                            .map(PermissionModelXml::group)
                            .toList(),
                    elements(set, "permission").stream()
                            .map(PermissionModelXml::lowLevel)
                            .toList()));
        }
        List<Everywhere> everywhere = elements(root, "everywhere").stream()
                .map(entry -> new Everywhere(entry.getAttribute("permission"), entry.getAttribute("authority")))
                .toList();
        return new PermissionModel(sets, everywhere);
    }

    private static Group group(Element group) {
        return new Group(
                group.getAttribute("name"),
                "true".equals(group.getAttribute("extends")),
                "true".equals(group.getAttribute("exposed")),
                !"false".equals(group.getAttribute("requiresType")),
                "true".equals(group.getAttribute("fullControl")),
                words(group.getAttribute("includes")));
    }

    private static LowLevel lowLevel(Element permission) {
        return new LowLevel(
                permission.getAttribute("name"),
                words(permission.getAttribute("grantedTo")),
                words(permission.getAttribute("requires")));
    }

    private static Set<String> words(String text) {
        return text.isBlank()
                ? Set.of()
                : new LinkedHashSet<>(List.of(text.trim().split("\\s+")));
    }

    private static List<Element> elements(Element parent, String name) {
        NodeList children = parent.getElementsByTagName(name);
        List<Element> found = new ArrayList<>();
        for (int i = 0; i < children.getLength(); i++) {
            if (children.item(i) instanceof Element element) {
                found.add(element);
            }
        }
        return found;
    }

    private static Element parse(InputStream xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(xml).getDocumentElement();
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AlfrescoRuntimeException("The permission model cannot be read", e);
        }
    }
}
