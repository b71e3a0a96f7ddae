package org.eiso.host.web.webscript;

import org.springframework.extensions.webscripts.Format;
import org.springframework.extensions.webscripts.FormatReader;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** Alfresco parses JSON bodies into {@code org.json} objects, which this host does not carry. */
final class JsonReader implements FormatReader<Object> {

    @Override
    public String getSourceMimetype() {
        return Format.JSON.mimetype();
    }

    @Override
    public Class<? extends Object> getDestinationClass() {
        return Object.class;
    }

    @Override
    public Object read(WebScriptRequest req) {
        throw new UnsupportedOperationException(
                "WebScriptRequest.parseContent() of application/json: read getContent() instead");
    }
}
