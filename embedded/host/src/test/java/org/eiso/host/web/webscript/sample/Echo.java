package org.eiso.host.web.webscript.sample;

import java.io.IOException;
import java.util.ResourceBundle;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.springframework.extensions.surf.util.I18NUtil;
import org.springframework.extensions.webscripts.AbstractWebScript;
import org.springframework.extensions.webscripts.WebScriptRequest;
import org.springframework.extensions.webscripts.WebScriptResponse;

/** Says who asks for what, in which language. */
public final class Echo extends AbstractWebScript {

    @Override
    public void execute(WebScriptRequest req, WebScriptResponse res) throws IOException {
        ResourceBundle messages = getResources();
        res.setContentType("text/plain;charset=UTF-8");
        res.getWriter()
                .write(String.join(
                        "|",
                        String.valueOf(AuthenticationUtil.getFullyAuthenticatedUser()),
                        req.getServiceMatch().getTemplateVars().get("name"),
                        String.valueOf(req.getParameter("q")),
                        I18NUtil.getLocale().getLanguage(),
                        messages == null ? "" : messages.getString("greeting"),
                        req.getServicePath()));
    }
}
