package org.eiso.host.web.webscript.sample;

import java.io.IOException;
import org.springframework.extensions.webscripts.AbstractWebScript;
import org.springframework.extensions.webscripts.WebScriptRequest;
import org.springframework.extensions.webscripts.WebScriptResponse;
import org.springframework.extensions.webscripts.servlet.FormData;
import org.springframework.extensions.webscripts.servlet.FormData.FormField;

/** Says what was uploaded. */
public final class Upload extends AbstractWebScript {

    @Override
    public void execute(WebScriptRequest req, WebScriptResponse res) throws IOException {
        FormData form = (FormData) req.parseContent();
        res.setContentType("text/plain");
        res.setContentEncoding("UTF-8");
        for (FormField field : form.getFields()) {
            res.getWriter()
                    .write(field.getName() + "="
                            + (field.getIsFile()
                                    ? field.getFilename() + ":" + field.getMimetype() + ":"
                                            + field.getInputStream().readAllBytes().length
                                    : field.getValue())
                            + "\n");
        }
        res.getWriter().write("title=" + req.getParameter("title"));
    }
}
