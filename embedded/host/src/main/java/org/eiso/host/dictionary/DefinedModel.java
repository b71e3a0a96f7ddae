package org.eiso.host.dictionary;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.alfresco.service.cmr.dictionary.ModelDefinition;
import org.alfresco.service.cmr.dictionary.NamespaceDefinition;
import org.alfresco.service.cmr.i18n.MessageLookup;
import org.alfresco.service.namespace.QName;
import org.jspecify.annotations.Nullable;

/** A loaded model. */
final class DefinedModel implements ModelDefinition {
    private final ParsedModel parsed;
    private final List<NamespaceDefinition> namespaces;
    private final List<NamespaceDefinition> imports;

    DefinedModel(ParsedModel parsed) {
        this.parsed = parsed;
        this.namespaces = definitions(parsed.namespaces());
        this.imports = definitions(parsed.imports());
    }

    private List<NamespaceDefinition> definitions(Map<String, String> uriByPrefix) {
        List<NamespaceDefinition> definitions = new ArrayList<>();
        uriByPrefix.forEach((prefix, uri) -> definitions.add(new DefinedNamespace(this, uri, prefix)));
        return List.copyOf(definitions);
    }

    ParsedModel parsed() {
        return parsed;
    }

    /** The name with the prefix that this model gives its namespace. */
    String prefixed(QName name) {
        return prefixIn(parsed.namespaces(), name) + ":" + name.getLocalName();
    }

    private String prefixIn(Map<String, String> uriByPrefix, QName name) {
        for (Map.Entry<String, String> entry : uriByPrefix.entrySet()) {
            if (entry.getValue().equals(name.getNamespaceURI())) {
                return entry.getKey();
            }
        }
        return uriByPrefix == parsed.imports() ? "" : prefixIn(parsed.imports(), name);
    }

    @Override
    public QName getName() {
        return parsed.name();
    }

    @Override
    public @Nullable String getDescription(@Nullable MessageLookup messages) {
        return new Labels(this, "", null, parsed.text()).description(messages);
    }

    @Override
    public @Nullable String getAuthor() {
        return parsed.author();
    }

    @Override
    public @Nullable Date getPublishedDate() {
        return parsed.published();
    }

    @Override
    public @Nullable String getVersion() {
        return parsed.version();
    }

    @Override
    public Collection<NamespaceDefinition> getNamespaces() {
        return namespaces;
    }

    @Override
    public boolean isNamespaceDefined(String uri) {
        return parsed.namespaces().containsValue(uri);
    }

    @Override
    public Collection<NamespaceDefinition> getImportedNamespaces() {
        return imports;
    }

    @Override
    public boolean isNamespaceImported(String uri) {
        return parsed.imports().containsValue(uri);
    }

    @Override
    public void toXML(XMLBindingType bindingType, OutputStream xml) {
        try {
            xml.write(parsed.source());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public long getChecksum(XMLBindingType bindingType) {
        return parsed.checksum();
    }

    @Override
    public String toString() {
        return "model " + getName();
    }
}
