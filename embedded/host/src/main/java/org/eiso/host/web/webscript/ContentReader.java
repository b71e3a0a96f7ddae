package org.eiso.host.web.webscript;

import org.springframework.extensions.surf.util.Content;
import org.springframework.extensions.webscripts.FormatReader;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** Gives the body as it is, for media types without a reader of their own. */
final class ContentReader implements FormatReader<Object> {

    @Override
    public String getSourceMimetype() {
        return "";
    }

    @Override
    public Class<? extends Object> getDestinationClass() {
        return Content.class;
    }

    @Override
    public Object read(WebScriptRequest req) {
        return req.getContent();
    }
}
