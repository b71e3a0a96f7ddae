package org.eiso.alfresco;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.alfresco.service.namespace.QName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Constants, model and titles name the same things. */
class ModelNamesTest {

    private static final String MODULE = "/alfresco/module/eiso-platform/";

    @ParameterizedTest
    @CsvSource({
        "iso-model.xml, org.eiso.alfresco.IsoModel, iso",
        "iso-workflow-model.xml, org.eiso.alfresco.IsoWorkflowModel, isowf"
    })
    void constantsAndModelAgreeBothWays(String file, Class<?> constants, String prefix) throws Exception {
        Document model = model(file);
        Set<String> inModel = new TreeSet<>();
        names(model, "type", prefix).forEach(name -> inModel.add("TYPE_" + name));
        names(model, "aspect", prefix).forEach(name -> inModel.add("ASPECT_" + name));
        names(model, "property", prefix).forEach(name -> inModel.add("PROP_" + name));
        names(model, "association", prefix).forEach(name -> inModel.add("ASSOC_" + name));
        names(model, "child-association", prefix).forEach(name -> inModel.add("ASSOC_" + name));

        Set<String> inCode = new TreeSet<>();
        String uri = (String) constants.getField("URI").get(null);
        for (Field field : constants.getFields()) {
            if (field.getType() == QName.class) {
                QName name = (QName) field.get(null);
                assertThat(name.getNamespaceURI()).isEqualTo(uri);
                String kind = field.getName().substring(0, field.getName().indexOf('_') + 1);
                assertThat(field.getName()).isEqualTo(kind + constant(name.getLocalName()));
                inCode.add(kind + name.getLocalName());
            }
        }

        assertThat(inCode).isEqualTo(inModel);
        assertThat(((Element) model.getElementsByTagName("namespace").item(0)).getAttribute("uri"))
                .isEqualTo(uri);
    }

    @ParameterizedTest
    @CsvSource({"iso-model.xml, iso-model, iso", "iso-workflow-model.xml, iso-workflow, isowf"})
    void everythingInAModelHasATitleInBothLanguages(String file, String bundle, String prefix) throws Exception {
        Document model = model(file);
        List<String> keys = new ArrayList<>();
        for (String kind : List.of("type", "aspect", "property")) {
            names(model, kind, prefix)
                    .forEach(name -> keys.add(prefix + "_model." + kind + "." + prefix + "_" + name + ".title"));
        }
        for (String kind : List.of("association", "child-association")) {
            names(model, kind, prefix)
                    .forEach(name -> keys.add(prefix + "_model.association." + prefix + "_" + name + ".title"));
        }
        NodeList constraints = model.getElementsByTagName("constraint");
        for (int i = 0; i < constraints.getLength(); i++) {
            Element constraint = (Element) constraints.item(i);
            if (constraint.getAttribute("type").equals("LIST")) {
                NodeList values =
                        ((Element) constraint.getElementsByTagName("list").item(0)).getElementsByTagName("value");
                for (int j = 0; j < values.getLength(); j++) {
                    keys.add("listconstraint." + constraint.getAttribute("name").replace(':', '_') + "."
                            + values.item(j).getTextContent());
                }
            }
        }

        for (String suffix : List.of("", "_vi")) {
            Properties titles = bundle(bundle + suffix);
            assertThat(titles.stringPropertyNames()).containsAll(keys);
            assertThat(titles.values())
                    .allSatisfy(title -> assertThat((String) title).isNotBlank());
        }
        assertThat(bundle(bundle).stringPropertyNames())
                .isEqualTo(bundle(bundle + "_vi").stringPropertyNames());
    }

    @ParameterizedTest
    @CsvSource({"iso-model.xml", "iso-workflow-model.xml"})
    void everyPropertySaysWhetherItIsMandatoryAndHowItIsIndexed(String file) throws Exception {
        NodeList properties = model(file).getElementsByTagName("property");
        for (int i = 0; i < properties.getLength(); i++) {
            Element property = (Element) properties.item(i);
            if (property.getParentNode().getNodeName().equals("overrides")) {
                continue;
            }
            String name = property.getAttribute("name");
            assertThat(property.getElementsByTagName("mandatory").getLength())
                    .as("mandatory of " + name)
                    .isEqualTo(1);
            Element index = (Element) property.getElementsByTagName("index").item(0);
            assertThat(index).as("index of " + name).isNotNull();
            if (index.getAttribute("enabled").equals("true")) {
                assertThat(index.getElementsByTagName("tokenised").getLength())
                        .as("tokenised of " + name)
                        .isEqualTo(1);
                assertThat(index.getElementsByTagName("facetable").getLength())
                        .as("facetable of " + name)
                        .isEqualTo(1);
            }
        }
    }

    private static Set<String> names(Document model, String kind, String prefix) {
        Set<String> names = new TreeSet<>();
        NodeList elements = model.getElementsByTagName(kind);
        for (int i = 0; i < elements.getLength(); i++) {
            String name = ((Element) elements.item(i)).getAttribute("name");
            if (name.startsWith(prefix + ":")
                    && !elements.item(i).getParentNode().getNodeName().equals("overrides")) {
                names.add(name.substring(prefix.length() + 1));
            }
        }
        return names;
    }

    private static String constant(String localName) {
        return localName.replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT);
    }

    private static Document model(String file) throws Exception {
        try (InputStream stream = ModelNamesTest.class.getResourceAsStream(MODULE + "model/" + file)) {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(stream);
        }
    }

    private static Properties bundle(String name) throws Exception {
        Properties properties = new Properties();
        try (InputStream stream =
                ModelNamesTest.class.getResourceAsStream(MODULE + "messages/" + name + ".properties")) {
            properties.load(new java.io.InputStreamReader(stream, java.nio.charset.StandardCharsets.UTF_8));
        }
        return properties;
    }
}
