package org.eiso.unit.web;

import org.eiso.alfresco.JsonInput;
import org.eiso.unit.CreateUnit;
import org.eiso.unit.Unit;
import org.eiso.web.Answer;
import org.eiso.web.Endpoint;
import org.eiso.web.Exchange;
import org.eiso.web.Input;

/** {@code POST /eiso/units}. */
public final class UnitsPost extends Endpoint {

    private final CreateUnit create;

    public UnitsPost(Exchange exchange, CreateUnit create) {
        super(exchange);
        this.create = create;
    }

    @Override
    protected Answer answer(Input input) {
        JsonInput json = input.json();
        String id = json.text("id");
        String title = json.text("title");
        String description = json.optionalText("description").orElse("");
        String language = json.optionalText("language").orElse("vi");
        json.nothingElse();
        Unit unit = create.create(id, title, description, language);
        return Answer.created(UnitJson.unit(unit)).with("Location", input.serviceRoot() + "/eiso/units/" + unit.id());
    }
}
