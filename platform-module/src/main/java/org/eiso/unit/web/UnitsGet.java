package org.eiso.unit.web;

import java.util.List;
import org.eiso.issue.web.IssueView;
import org.eiso.unit.Unit;
import org.eiso.unit.Units;
import org.eiso.web.Answer;
import org.eiso.web.Endpoint;
import org.eiso.web.Exchange;
import org.eiso.web.Input;

/** {@code GET /eiso/units}. */
public final class UnitsGet extends Endpoint {

    private final Units units;

    public UnitsGet(Exchange exchange, Units units) {
        super(exchange);
        this.units = units;
    }

    @Override
    protected Answer answer(Input input) {
        List<Unit> all = units.list();
        return Answer.ok(IssueView.list("units", all, all.size(), 0, UnitJson::unit));
    }
}
