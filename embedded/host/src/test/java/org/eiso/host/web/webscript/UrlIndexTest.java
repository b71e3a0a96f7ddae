package org.eiso.host.web.webscript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.eiso.host.web.webscript.WebScriptDescriptor.Source;
import org.junit.jupiter.api.Test;
import org.springframework.extensions.webscripts.AbstractWebScript;
import org.springframework.extensions.webscripts.Match;
import org.springframework.extensions.webscripts.WebScriptRequest;
import org.springframework.extensions.webscripts.WebScriptResponse;

class UrlIndexTest {

    private final UrlIndex index = new UrlIndex();

    @Test
    void theTemplateWithMoreFixedCharactersWins() {
        add("a/any.get", "/eiso/{one}/{two}", "any");
        add("a/units.get", "/eiso/units/{unit}", "any");

        assertThat(idOf(find("GET", "/eiso/units/qms"))).isEqualTo("a/units.get");
        assertThat(idOf(find("GET", "/eiso/issues/1"))).isEqualTo("a/any.get");
    }

    @Test
    void tokensGetTheirValuesAndTheLastOneTakesSlashes() {
        add("a/doc.get", "/eiso/units/{unit}/documents/{code}", "argument");

        Match match = find("GET", "/eiso/units/qms/documents/HD 01/2024");

        assertThat(match.getTemplateVars()).isEqualTo(Map.of("unit", "qms", "code", "HD 01/2024"));
        assertThat(match.getTemplate()).isEqualTo("/eiso/units/{unit}/documents/{code}");
        assertThat(match.getPath()).isEqualTo("/eiso/units/");
    }

    @Test
    void aFixedEndBeatsATokenThatCouldSwallowIt() {
        add("a/doc.get", "/eiso/documents/{code}", "argument");
        add("a/content.get", "/eiso/documents/{code}/content", "argument");

        assertThat(idOf(find("GET", "/eiso/documents/QT.01/content"))).isEqualTo("a/content.get");
        assertThat(find("GET", "/eiso/documents/QT.01/content").getTemplateVars())
                .containsEntry("code", "QT.01");
    }

    @Test
    void anotherMethodMatchesTheUrlOnly() {
        add("a/units.get", "/eiso/units", "any");

        assertThat(find("POST", "/eiso/units").getKind()).isEqualTo(Match.Kind.URI);
        assertThat(index.methods("/eiso/units")).containsExactly("GET");
        assertThat(index.find("GET", "/eiso/nothing")).isNull();
    }

    @Test
    void theExtensionNamesTheFormatUnlessTheFormatIsAnArgument() {
        add("a/units.get", "/eiso/units/{unit}", "any");
        add("a/codes.get", "/eiso/codes/{code}", "argument");

        assertThat(find("GET", "/eiso/units/qms.json").getTemplateVars()).containsEntry("unit", "qms");
        assertThat(find("GET", "/eiso/codes/QT.ISO.01").getTemplateVars()).containsEntry("code", "QT.ISO.01");
    }

    @Test
    void theQueryPartOfATemplateDoesNotCount() {
        add("a/search.get", "/eiso/search?q={q}&skip={skip?}", "argument");

        assertThat(idOf(find("GET", "/eiso/search"))).isEqualTo("a/search.get");
    }

    @Test
    void aUrlTakenByAnotherWebScriptIsRefused() {
        add("a/units.get", "/eiso/units/{unit}", "argument");

        assertThatThrownBy(() -> add("b/units.get", "/eiso/units/{id}", "argument"))
                .isInstanceOf(WebScriptLoadException.class)
                .hasMessageContaining("b/units.get")
                .hasMessageContaining("a/units.get");
    }

    @Test
    void charactersOfTheTemplateAreNoPattern() {
        assertThatThrownBy(() -> new UrlTemplate("/a/{b}[c]")).isInstanceOf(IllegalArgumentException.class);
        assertThat(new UrlTemplate("/a/{b}/c").match("/a/x/d")).isNull();
        assertThat(new UrlTemplate("/a/{b}/{b}").match("/a/x/y")).isNull();
        assertThat(new UrlTemplate("/a/{b}/{b}").match("/a/x/x")).containsEntry("b", "x");
    }

    private Match find(String method, String path) {
        Match match = index.find(method, path);
        assertThat(match).as(method + " " + path).isNotNull();
        return java.util.Objects.requireNonNull(match);
    }

    private static String idOf(Match match) {
        return match.getWebScript().getDescription().getId();
    }

    private void add(String id, String url, String style) {
        String document = "<webscript><shortname>x</shortname><url>" + url.replace("&", "&amp;") + "</url><format>"
                + style + "</format></webscript>";
        AbstractWebScript script = new AbstractWebScript() {
            @Override
            public void execute(WebScriptRequest req, WebScriptResponse res) {}
        };
        script.init(
                new WebScriptContainer(),
                new DescriptorReader().read(new Source("test", id, document.getBytes(StandardCharsets.UTF_8))));
        index.add(script);
    }
}
