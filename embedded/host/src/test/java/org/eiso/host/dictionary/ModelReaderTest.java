package org.eiso.host.dictionary;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.alfresco.service.cmr.dictionary.ConstraintException;
import org.alfresco.service.cmr.dictionary.PropertyDefinition;
import org.alfresco.service.namespace.QName;
import org.junit.jupiter.api.Test;

class ModelReaderTest {
    private static final String URI = "http://example.org/model";

    private static Dictionary load(String... parts) {
        Dictionary dictionary = add(
                new Dictionary(),
                """
                <model name="d:d" xmlns="http://www.alfresco.org/model/dictionary/1.0">
                <namespaces><namespace uri="http://www.alfresco.org/model/dictionary/1.0" prefix="d"/></namespaces>
                <data-types><data-type name="d:text"><java-class>java.lang.String</java-class></data-type>
                <data-type name="d:int"><java-class>java.lang.Integer</java-class></data-type></data-types>
                </model>
                """);
        return add(
                dictionary,
                """
                <model name="t:test" xmlns="http://www.alfresco.org/model/dictionary/1.0">
                <imports><import uri="http://www.alfresco.org/model/dictionary/1.0" prefix="d"/></imports>
                <namespaces><namespace uri="http://example.org/model" prefix="t"/></namespaces>
                """
                        + String.join("\n", parts) + "\n</model>");
    }

    private static Dictionary add(Dictionary dictionary, String xml) {
        ParsedModel parsed = ModelReader.read(
                xml.getBytes(StandardCharsets.UTF_8), "test.xml", text -> text.replace("${setting}", "resolved"));
        return ModelCompiler.add(dictionary, parsed, ModelReaderTest.class.getClassLoader());
    }

    private static QName t(String name) {
        return QName.createQName(URI, name);
    }

    private static DefinedClass type(Dictionary dictionary, String name) {
        return requireNonNull(dictionary.classes.get(t(name)));
    }

    private static PropertyDefinition property(Dictionary dictionary, String typeName) {
        return requireNonNull(type(dictionary, typeName).getProperties().get(t("p")));
    }

    @Test
    void classesMayReferToOthersThatFollow() {
        Dictionary dictionary = load(
                """
                <types>
                  <type name="t:sub"><parent>t:base</parent><mandatory-aspects><aspect>t:a</aspect></mandatory-aspects></type>
                  <type name="t:base"><properties><property name="t:p"><type>d:text</type></property></properties>
                    <associations><child-association name="t:c"><target><class>t:sub</class></target></child-association>
                    </associations></type>
                </types>
                <aspects><aspect name="t:a"/></aspects>""");
        DefinedClass sub = type(dictionary, "sub");
        assertThat(sub.getProperties()).containsKey(t("p"));
        assertThat(sub.getChildAssociations()).containsKey(t("c"));
        assertThat(sub.getDefaultAspectNames()).containsExactly(t("a"));
    }

    @Test
    void overridesChangeWhatIsInheritedForTheSubtypeOnly() {
        Dictionary dictionary = load(
                """
                <constraints><constraint name="t:short" type="LENGTH">
                  <parameter name="maxLength"><value>3</value></parameter></constraint></constraints>
                <types>
                  <type name="t:base"><properties><property name="t:p"><type>d:text</type><default>${setting}</default>
                    </property></properties></type>
                  <type name="t:sub"><parent>t:base</parent><overrides><property name="t:p">
                    <mandatory enforced="true">true</mandatory><default>x</default>
                    <constraints><constraint ref="t:short"/></constraints></property></overrides></type>
                </types>""");
        PropertyDefinition base = property(dictionary, "base");
        PropertyDefinition sub = property(dictionary, "sub");
        assertThat(base.getDefaultValue()).isEqualTo("resolved");
        assertThat(base.isMandatory()).isFalse();
        assertThat(base.getConstraints()).isEmpty();
        assertThat(sub.isOverride()).isTrue();
        assertThat(sub.getDefaultValue()).isEqualTo("x");
        assertThat(sub.isMandatoryEnforced()).isTrue();
        assertThat(sub.getConstraints().get(0).getRef()).isEqualTo(t("short"));
        assertThatThrownBy(() -> sub.getConstraints().get(0).getConstraint().evaluate("long"))
                .isInstanceOf(ConstraintException.class);
    }

    @Test
    void constraintsOfEachKindHold() {
        Dictionary dictionary = load(
                """
                <constraints>
                  <constraint name="t:list" type="LIST"><parameter name="allowedValues"><list><value>A</value>
                    <value>B</value></list></parameter></constraint>
                  <constraint name="t:form" type="REGEX"><parameter name="expression"><value>[A-Z]+</value></parameter>
                    </constraint>
                  <constraint name="t:range" type="MINMAX"><parameter name="minValue"><value>1</value></parameter>
                    <parameter name="maxValue"><value>3</value></parameter></constraint>
                </constraints>""");
        assertThatThrownBy(() -> evaluate(dictionary, "list", "C")).isInstanceOf(ConstraintException.class);
        assertThatThrownBy(() -> evaluate(dictionary, "form", "a")).isInstanceOf(ConstraintException.class);
        assertThatThrownBy(() -> evaluate(dictionary, "range", 4)).isInstanceOf(ConstraintException.class);
        evaluate(dictionary, "list", "B");
        evaluate(dictionary, "form", "AB");
        evaluate(dictionary, "range", 3);
    }

    private static void evaluate(Dictionary dictionary, String name, Object value) {
        requireNonNull(dictionary.constraints.get(t(name))).getConstraint().evaluate(value);
    }

    @Test
    void errorsNameFileAndLine() {
        assertThatThrownBy(() -> load("<types><type name=\"t:x\">", "<parent>t:missing</parent></type></types>"))
                .isInstanceOf(InvalidModelException.class)
                .hasMessageContaining("test.xml:4")
                .hasMessageContaining("t:missing");
        assertThatThrownBy(() -> load("<types><type name=\"t:x\"/>", "<tipe name=\"t:y\"/></types>"))
                .hasMessageContaining("test.xml:5")
                .hasMessageContaining("tipe");
    }

    @Test
    void wrongModelsAreRefused() {
        assertThatThrownBy(() -> load("<types><type name=\"t:x\"><parent>t:x</parent></type></types>"))
                .hasMessageContaining("inherits from itself");
        assertThatThrownBy(() -> load("<types><type name=\"t:x\"/><type name=\"t:x\"/></types>"))
                .hasMessageContaining("defined already");
        assertThatThrownBy(() ->
                        load("<types><type name=\"t:x\"><properties><property name=\"t:p\"><mandatory>true</mandatory>"
                                + "<type>d:text</type></property></properties></type></types>"))
                .hasMessageContaining("must stand before");
        assertThatThrownBy(
                        () -> load("<types><type name=\"t:x\"><properties><property name=\"t:p\"><type>d:nothing</type>"
                                + "</property></properties></type></types>"))
                .hasMessageContaining("d:nothing");
        assertThatThrownBy(() -> load("<constraints><constraint name=\"t:c\" type=\"REGEX\"/></constraints>"))
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    void nothingOutsideTheFileIsRead() {
        String xml = "<!DOCTYPE model [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                + "<model name=\"t:t\" xmlns=\"http://www.alfresco.org/model/dictionary/1.0\"><description>&x;"
                + "</description></model>";
        assertThatThrownBy(() -> add(new Dictionary(), xml)).isInstanceOf(InvalidModelException.class);
    }
}
