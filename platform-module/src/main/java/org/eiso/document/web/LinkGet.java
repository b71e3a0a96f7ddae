package org.eiso.document.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.eiso.document.ResolveCode;
import org.eiso.issue.Issue;
import org.eiso.web.Answer;
import org.eiso.web.Endpoint;
import org.eiso.web.Exchange;
import org.eiso.web.Input;

/** {@code GET /eiso/d/{unit}/{code}}: the permanent link of a document; it leads to what the person may read. */
public final class LinkGet extends Endpoint {

    private final ResolveCode codes;

    public LinkGet(Exchange exchange, ResolveCode codes) {
        super(exchange);
        this.codes = codes;
    }

    @Override
    protected Answer answer(Input input) {
        Issue issue = codes.resolve(input.path("unit"), input.path("code"));
        String code =
                URLEncoder.encode(input.path("code"), StandardCharsets.UTF_8).replace("+", "%20");
        return Answer.empty(302)
                .with("Location", input.serviceRoot() + "/eiso/units/" + issue.unit() + "/documents/" + code);
    }
}
