package org.eiso.unit.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eiso.issue.web.IssueView;
import org.eiso.unit.ManageUnit;
import org.eiso.unit.UnitRole;
import org.eiso.web.Answer;
import org.eiso.web.Endpoint;
import org.eiso.web.Exchange;
import org.eiso.web.Input;

/** {@code GET /eiso/units/{unit}/members}. */
public final class MembersGet extends Endpoint {

    private final ManageUnit manage;

    public MembersGet(Exchange exchange, ManageUnit manage) {
        super(exchange);
        this.manage = manage;
    }

    @Override
    protected Answer answer(Input input) {
        List<Map.Entry<String, Set<UnitRole>>> members = manage.members(input.path("unit"));
        return Answer.ok(IssueView.list(
                "members", members, members.size(), 0, member -> UnitJson.member(member.getKey(), member.getValue())));
    }
}
