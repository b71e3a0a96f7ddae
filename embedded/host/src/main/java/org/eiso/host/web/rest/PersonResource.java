package org.eiso.host.web.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.Serializable;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.alfresco.model.ContentModel;
import org.alfresco.query.PagingRequest;
import org.alfresco.query.PagingResults;
import org.alfresco.repo.security.authentication.AuthenticationException;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.AuthorityType;
import org.alfresco.service.cmr.security.MutableAuthenticationService;
import org.alfresco.service.cmr.security.PersonService;
import org.alfresco.service.cmr.security.PersonService.PersonInfo;
import org.alfresco.service.namespace.QName;
import org.alfresco.util.Pair;
import org.jspecify.annotations.Nullable;

/** People. */
public final class PersonResource implements RestResource {

    private static final String PEOPLE = "/alfresco/versions/1/people";
    private static final String ME = "-me-";
    private static final int COUNT_UP_TO = 10_000;

    private final PersonService personService;
    private final PersonService uncheckedPersonService;
    private final MutableAuthenticationService authenticationService;
    private final AuthorityService authorityService;
    private final AuthorityService uncheckedAuthorityService;
    private final PersonView view;
    private final PropertyValues values;

    /**
     * @param uncheckedPersonService the service that checks no rights, for what people change of themselves
     * @param uncheckedAuthorityService the service that checks no rights, for people's own groups
     */
    public PersonResource(
            PersonService personService,
            PersonService uncheckedPersonService,
            MutableAuthenticationService authenticationService,
            AuthorityService authorityService,
            AuthorityService uncheckedAuthorityService,
            PersonView view,
            PropertyValues values) {
        this.personService = personService;
        this.uncheckedPersonService = uncheckedPersonService;
        this.authenticationService = authenticationService;
        this.authorityService = authorityService;
        this.uncheckedAuthorityService = uncheckedAuthorityService;
        this.view = view;
        this.values = values;
    }

    @Override
    public void register(RestRoutes routes) {
        routes.add("GET", PEOPLE, this::list);
        routes.add("POST", PEOPLE, this::create);
        routes.add("GET", PEOPLE + "/{person}", this::get);
        routes.add("PUT", PEOPLE + "/{person}", this::update);
        routes.add("GET", PEOPLE + "/{person}/groups", this::groups);
    }

    /** The user that a path names. */
    static String userName(RestRequest request) {
        String person = request.path("person");
        return person.equals(ME) ? AuthenticationUtil.getFullyAuthenticatedUser() : person;
    }

    private RestResponse get(RestRequest request) {
        return RestResponse.entry(view.of(userName(request), request.names("include")));
    }

    private RestResponse list(RestRequest request) {
        Paging paging = request.paging();
        PagingRequest wanted = new PagingRequest(paging.skip(), paging.max());
        wanted.setRequestTotalCountMax(COUNT_UP_TO);
        List<Pair<QName, Boolean>> sort =
                List.of(new Pair<>(ContentModel.PROP_FIRSTNAME, true), new Pair<>(ContentModel.PROP_LASTNAME, true));
        PagingResults<PersonInfo> found = personService.getPeople(null, null, sort, wanted);
        List<Map<String, Object>> entries = found.getPage().stream()
                .map(person -> view.of(person.getNodeRef(), request.names("include")))
                .toList();
        Integer total = found.getTotalResultCount() == null
                ? null
                : found.getTotalResultCount().getFirst();
        return RestResponse.list(paging.list(entries, found.hasMoreItems(), total == null ? null : total.longValue()));
    }

    private RestResponse create(RestRequest request) {
        requireAdministrator();
        JsonNode body = request.json();
        String userName = RestRequest.required(body, "id");
        RestRequest.required(body, "firstName");
        RestRequest.required(body, "email");
        String password = RestRequest.required(body, "password");
        if (!userName.equals(userName.strip()) || userName.matches(".*[/\\\\\\n\\r].*")) {
            throw RestException.invalid("'" + userName + "' cannot be a user's name");
        }
        if (personService.personExists(userName)) {
            throw RestException.conflict("Person '" + userName + "' already exists.");
        }
        Map<QName, Serializable> properties = properties(body);
        properties.put(ContentModel.PROP_USERNAME, userName);
        personService.createPerson(properties);
        authenticationService.createAuthentication(userName, password.toCharArray());
        if (body.has("enabled") && !body.get("enabled").asBoolean()) {
            authenticationService.setAuthenticationEnabled(userName, false);
        }
        return RestResponse.created(view.of(userName, request.names("include")));
    }

    private RestResponse update(RestRequest request) {
        String userName = userName(request);
        JsonNode body = request.json();
        boolean self = userName.equals(AuthenticationUtil.getFullyAuthenticatedUser());
        if (!self) {
            requireAdministrator();
        }
        NodeRef person = personService.getPersonOrNull(userName);
        if (person == null) {
            throw RestException.noEntity(userName);
        }
        changePassword(userName, self, body);
        if (body.has("enabled")) {
            requireAdministrator();
            if (self) {
                throw RestException.denied("Administrators cannot enable or disable themselves");
            }
            authenticationService.setAuthenticationEnabled(
                    userName, body.get("enabled").asBoolean());
        }
        Map<QName, Serializable> properties = properties(body);
        if (!properties.isEmpty()) {
            (self ? uncheckedPersonService : personService).setPersonProperties(userName, properties, false);
        }
        return RestResponse.entry(view.of(userName, request.names("include")));
    }

    private void changePassword(String userName, boolean self, JsonNode body) {
        String password = RestRequest.optional(body, "password");
        if (password == null) {
            return;
        }
        if (password.isBlank()) {
            throw RestException.invalid("The password is empty");
        }
        String old = RestRequest.optional(body, "oldPassword");
        if (!self || old == null && authorityService.hasAdminAuthority()) {
            authenticationService.setAuthentication(userName, password.toCharArray());
            return;
        }
        if (old == null) {
            throw RestException.invalid(
                    "To change the password, both 'oldPassword' and 'password' fields are required");
        }
        try {
            authenticationService.updateAuthentication(userName, old.toCharArray(), password.toCharArray());
        } catch (AuthenticationException e) {
            throw RestException.denied("Incorrect password.");
        }
    }

    private Map<QName, Serializable> properties(JsonNode body) {
        Map<QName, @Nullable Serializable> properties = new HashMap<>();
        PersonView.FIELDS.forEach((field, property) -> take(body, field, property, properties));
        JsonNode company = body.path("company");
        PersonView.COMPANY.forEach((field, property) -> take(company, field, property, properties));
        if (body.has("emailNotificationsEnabled")) {
            properties.put(
                    ContentModel.PROP_EMAIL_FEED_DISABLED,
                    !body.get("emailNotificationsEnabled").asBoolean());
        }
        if (body.has("properties")) {
            properties.putAll(values.fromJson(body.get("properties")));
        }
        @SuppressWarnings("NullAway") // a null value removes the property
        Map<QName, Serializable> all = new HashMap<>(properties);
        return all;
    }

    private static void take(
            JsonNode body, String field, QName property, Map<QName, @Nullable Serializable> properties) {
        if (body.has(field)) {
            properties.put(property, RestRequest.optional(body, field));
        }
    }

    private RestResponse groups(RestRequest request) {
        String userName = userName(request);
        if (!userName.equals(AuthenticationUtil.getFullyAuthenticatedUser())) {
            requireAdministrator();
        }
        view.of(userName, Set.of());
        List<String> groups = uncheckedAuthorityService.getAuthoritiesForUser(userName).stream()
                .filter(authority -> AuthorityType.getAuthorityType(authority) == AuthorityType.GROUP)
                .sorted(Comparator.comparing(group ->
                        Objects.requireNonNullElse(uncheckedAuthorityService.getAuthorityDisplayName(group), group)))
                .toList();
        return RestResponse.list(
                request.paging().part(groups, group -> GroupResource.view(uncheckedAuthorityService, group)));
    }

    private void requireAdministrator() {
        if (!authorityService.hasAdminAuthority()) {
            throw RestException.denied("Permission was denied");
        }
    }
}
