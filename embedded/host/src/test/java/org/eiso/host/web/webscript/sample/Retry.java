package org.eiso.host.web.webscript.sample;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.extensions.webscripts.AbstractWebScript;
import org.springframework.extensions.webscripts.WebScriptRequest;
import org.springframework.extensions.webscripts.WebScriptResponse;

/** Reads the whole body and fails for a clash until the third attempt. */
public final class Retry extends AbstractWebScript {

    private final AtomicInteger attempts = new AtomicInteger();

    @Override
    public void execute(WebScriptRequest req, WebScriptResponse res) throws IOException {
        String body = req.getContent().getContent();
        int attempt = attempts.incrementAndGet();
        res.addHeader("X-Attempt", Integer.toString(attempt));
        res.getWriter().write("attempt " + attempt + ": " + body.length() + " " + body.hashCode());
        if (attempt < 3) {
            throw new ConcurrencyFailureException("clash");
        }
    }
}
