package org.eiso.host.web.webscript;

import org.springframework.extensions.webscripts.Format;
import org.springframework.extensions.webscripts.FormatReader;
import org.springframework.extensions.webscripts.WebScriptRequest;
import org.springframework.extensions.webscripts.servlet.FormData;

/** Reads {@code multipart/form-data}. */
final class FormDataReader implements FormatReader<Object> {

    @Override
    public String getSourceMimetype() {
        return Format.FORMDATA.mimetype();
    }

    @Override
    public Class<? extends Object> getDestinationClass() {
        return FormData.class;
    }

    @Override
    public Object read(WebScriptRequest req) {
        FormData form = new FormData(ServletWebScriptRequest.of(req).servletRequest());
        form.getFields();
        return form;
    }
}
