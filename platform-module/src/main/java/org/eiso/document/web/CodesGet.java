package org.eiso.document.web;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.Comparator;
import java.util.List;
import org.eiso.domain.numbering.CodeOrder;
import org.eiso.issue.web.IssueView;
import org.eiso.numbering.Allotment;
import org.eiso.numbering.ListCodes;
import org.eiso.web.Answer;
import org.eiso.web.Endpoint;
import org.eiso.web.Exchange;
import org.eiso.web.Input;

/** {@code GET /eiso/units/{unit}/codes}: every code ever allotted, retired ones as such. */
public final class CodesGet extends Endpoint {

    private final ListCodes codes;

    public CodesGet(Exchange exchange, ListCodes codes) {
        super(exchange);
        this.codes = codes;
    }

    @Override
    protected Answer answer(Input input) {
        List<Allotment> all = codes.list(input.path("unit")).stream()
                .sorted(Comparator.comparing(Allotment::code, CodeOrder.NATURAL))
                .toList();
        return Answer.ok(IssueView.list("codes", all, all.size(), 0, one -> JsonNodeFactory.instance
                .objectNode()
                .put("code", one.code())
                .put("status", one.status().id())));
    }
}
