package org.eiso.document.web;

import org.eiso.document.ResolveCode;
import org.eiso.issue.web.Download;
import org.eiso.web.Answer;
import org.eiso.web.Endpoint;
import org.eiso.web.Exchange;
import org.eiso.web.Input;

/** {@code GET /eiso/units/{unit}/documents/{code}/content}. */
public final class DocumentContentGet extends Endpoint {

    private final ResolveCode codes;
    private final Download download;

    public DocumentContentGet(Exchange exchange, ResolveCode codes, Download download) {
        super(exchange);
        this.codes = codes;
        this.download = download;
    }

    @Override
    protected Answer answer(Input input) {
        return download.of(DocumentGet.find(codes, input), input);
    }
}
