package org.eiso.host.web.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.alfresco.repo.security.authentication.AuthenticationException;
import org.alfresco.service.cmr.security.AuthenticationService;

/** Tickets: authentication, version 1. */
public final class TicketResource implements RestResource {

    private static final String TICKETS = "/authentication/versions/1/tickets";

    private final AuthenticationService authenticationService;

    public TicketResource(AuthenticationService authenticationService) {
        this.authenticationService = authenticationService;
    }

    @Override
    public void register(RestRoutes routes) {
        routes.addAnonymous("POST", TICKETS, this::create);
        routes.add("GET", TICKETS + "/-me-", this::validate);
        routes.add("DELETE", TICKETS + "/-me-", this::delete);
    }

    private RestResponse create(RestRequest request) {
        JsonNode body = request.json();
        String user = RestRequest.required(body, "userId");
        String password = RestRequest.required(body, "password");
        try {
            authenticationService.authenticate(user, password.toCharArray());
        } catch (AuthenticationException e) {
            // ACS answers 403 here: the request as such needs no authentication
            throw RestException.denied("Login failed");
        }
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("id", authenticationService.getCurrentTicket());
        entry.put("userId", authenticationService.getCurrentUserName());
        return RestResponse.created(entry);
    }

    private RestResponse validate(RestRequest request) {
        return RestResponse.entry(Map.of("id", authenticationService.getCurrentTicket()));
    }

    private RestResponse delete(RestRequest request) {
        authenticationService.invalidateTicket(authenticationService.getCurrentTicket());
        authenticationService.clearCurrentSecurityContext();
        return RestResponse.nothing();
    }
}
