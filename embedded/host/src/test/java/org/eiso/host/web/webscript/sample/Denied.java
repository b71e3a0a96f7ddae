package org.eiso.host.web.webscript.sample;

import java.io.IOException;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.springframework.extensions.webscripts.AbstractWebScript;
import org.springframework.extensions.webscripts.WebScriptRequest;
import org.springframework.extensions.webscripts.WebScriptResponse;

/** Meets a refusal of the permission service. */
public final class Denied extends AbstractWebScript {

    @Override
    public void execute(WebScriptRequest req, WebScriptResponse res) throws IOException {
        throw new AccessDeniedException("not yours");
    }
}
