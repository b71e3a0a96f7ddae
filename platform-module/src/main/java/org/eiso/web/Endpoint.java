package org.eiso.web;

import java.io.IOException;
import org.springframework.extensions.webscripts.AbstractWebScript;
import org.springframework.extensions.webscripts.WebScriptRequest;
import org.springframework.extensions.webscripts.WebScriptResponse;

/**
 * A web script of the API. Its descriptor asks for no transaction: {@link Exchange} opens one, so that nothing is
 * written to the client before it is committed, and a refusal rolls it back.
 */
public abstract class Endpoint extends AbstractWebScript {

    private final Exchange exchange;

    protected Endpoint(Exchange exchange) {
        this.exchange = exchange;
    }

    @Override
    public final void execute(WebScriptRequest request, WebScriptResponse response) throws IOException {
        boolean reads = getDescription().getMethod().equals("GET");
        exchange.run(new Input(request), response, reads, this::answer);
    }

    /** Runs inside the transaction, maybe more than once. */
    protected abstract Answer answer(Input input);
}
