package org.eiso.host.web.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.AuthorityType;
import org.alfresco.service.cmr.security.PersonService;
import org.jspecify.annotations.Nullable;

/** Groups and their members. Only administrators change them. */
public final class GroupResource implements RestResource {

    private static final String GROUPS = "/alfresco/versions/1/groups";
    private static final String PREFIX = "GROUP_";

    private final AuthorityService authorityService;
    private final PersonService personService;
    private final PersonView people;

    public GroupResource(AuthorityService authorityService, PersonService personService, PersonView people) {
        this.authorityService = authorityService;
        this.personService = personService;
        this.people = people;
    }

    @Override
    public void register(RestRoutes routes) {
        routes.add("GET", GROUPS, this::list);
        routes.add("POST", GROUPS, this::create);
        routes.add("GET", GROUPS + "/{group}", this::get);
        routes.add("PUT", GROUPS + "/{group}", this::update);
        routes.add("DELETE", GROUPS + "/{group}", this::delete);
        routes.add("GET", GROUPS + "/{group}/members", this::members);
        routes.add("POST", GROUPS + "/{group}/members", this::addMember);
        routes.add("DELETE", GROUPS + "/{group}/members/{member}", this::removeMember);
    }

    static Map<String, Object> view(AuthorityService authorityService, String group) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("id", group);
        view.put("displayName", displayName(authorityService, group));
        view.put(
                "isRoot",
                authorityService
                        .getContainingAuthorities(AuthorityType.GROUP, group, true)
                        .isEmpty());
        view.put(
                "hasSubgroups",
                !authorityService
                        .getContainedAuthorities(AuthorityType.GROUP, group, true)
                        .isEmpty());
        return view;
    }

    private static String displayName(AuthorityService authorityService, String group) {
        String name = authorityService.getAuthorityDisplayName(group);
        return Objects.requireNonNullElse(name, group.substring(PREFIX.length()));
    }

    private RestResponse list(RestRequest request) {
        List<String> groups = new ArrayList<>(authorityService.getAllAuthorities(AuthorityType.GROUP));
        groups.sort(String.CASE_INSENSITIVE_ORDER);
        return RestResponse.list(request.paging().part(groups, group -> view(authorityService, group)));
    }

    private RestResponse get(RestRequest request) {
        return RestResponse.entry(view(authorityService, group(request)));
    }

    private RestResponse create(RestRequest request) {
        requireAdministrator();
        JsonNode body = request.json();
        String shortName = shortName(RestRequest.required(body, "id"));
        String displayName = RestRequest.optional(body, "displayName");
        String group = PREFIX + shortName;
        if (authorityService.authorityExists(group)) {
            throw RestException.conflict("Group '" + group + "' already exists.");
        }
        authorityService.createAuthority(
                AuthorityType.GROUP,
                shortName,
                displayName == null ? shortName : displayName,
                authorityService.getDefaultZones());
        for (JsonNode parent : body.path("parentIds")) {
            authorityService.addAuthority(existing(parent.asText()), group);
        }
        return RestResponse.created(view(authorityService, group));
    }

    private RestResponse update(RestRequest request) {
        requireAdministrator();
        String group = group(request);
        authorityService.setAuthorityDisplayName(group, RestRequest.required(request.json(), "displayName"));
        return RestResponse.entry(view(authorityService, group));
    }

    private RestResponse delete(RestRequest request) {
        requireAdministrator();
        authorityService.deleteAuthority(group(request), request.flag("cascade", false));
        return RestResponse.nothing();
    }

    private RestResponse members(RestRequest request) {
        List<String> members = new ArrayList<>();
        members.addAll(sorted(authorityService.getContainedAuthorities(AuthorityType.GROUP, group(request), true)));
        members.addAll(sorted(authorityService.getContainedAuthorities(AuthorityType.USER, group(request), true)));
        return RestResponse.list(request.paging().part(members, this::memberView));
    }

    private static List<String> sorted(Set<String> authorities) {
        return authorities.stream().sorted(String.CASE_INSENSITIVE_ORDER).toList();
    }

    private Map<String, Object> memberView(String member) {
        boolean isGroup = AuthorityType.getAuthorityType(member) == AuthorityType.GROUP;
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("id", member);
        view.put("displayName", isGroup ? displayName(authorityService, member) : people.displayName(member));
        view.put("memberType", isGroup ? "GROUP" : "PERSON");
        return view;
    }

    private RestResponse addMember(RestRequest request) {
        requireAdministrator();
        String group = group(request);
        JsonNode body = request.json();
        String member = RestRequest.required(body, "id");
        String type = RestRequest.required(body, "memberType");
        boolean isGroup = AuthorityType.getAuthorityType(member) == AuthorityType.GROUP;
        if (!type.equals(isGroup ? "GROUP" : "PERSON")) {
            throw RestException.invalid("'" + member + "' is no " + type);
        }
        boolean exists = isGroup ? authorityService.authorityExists(member) : personService.personExists(member);
        if (!exists) {
            throw RestException.noEntity(member);
        }
        if (directMembers(group).contains(member)) {
            throw RestException.conflict("'" + member + "' is a member of " + group + " already.");
        }
        authorityService.addAuthority(group, member);
        return RestResponse.created(memberView(member));
    }

    private RestResponse removeMember(RestRequest request) {
        requireAdministrator();
        String group = group(request);
        String member = request.path("member");
        if (!directMembers(group).contains(member)) {
            throw RestException.noRelationship(member);
        }
        authorityService.removeAuthority(group, member);
        return RestResponse.nothing();
    }

    private Set<String> directMembers(String group) {
        return authorityService.getContainedAuthorities(null, group, true);
    }

    private String group(RestRequest request) {
        return existing(request.path("group"));
    }

    private String existing(@Nullable String id) {
        if (id == null || !id.startsWith(PREFIX) || !authorityService.authorityExists(id)) {
            throw RestException.noEntity(String.valueOf(id));
        }
        return id;
    }

    private static String shortName(String id) {
        String name = id.startsWith(PREFIX) ? id.substring(PREFIX.length()) : id;
        if (name.isBlank() || name.matches(".*[/\\\\\\r\\n\"].*")) {
            throw RestException.invalid("'" + id + "' cannot be a group's name");
        }
        return name;
    }

    private void requireAdministrator() {
        if (!authorityService.hasAdminAuthority()) {
            throw RestException.denied("Permission was denied");
        }
    }
}
