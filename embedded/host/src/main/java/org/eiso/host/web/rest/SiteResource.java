package org.eiso.host.web.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.security.PersonService;
import org.alfresco.service.cmr.site.SiteInfo;
import org.alfresco.service.cmr.site.SiteService;
import org.alfresco.service.cmr.site.SiteVisibility;
import org.jspecify.annotations.Nullable;

/** Sites, their members and containers. */
public final class SiteResource implements RestResource {

    private static final String SITES = "/alfresco/versions/1/sites";
    private static final String PRESET = "site-dashboard";

    private final SiteService siteService;
    private final PersonService personService;
    private final PersonView people;

    public SiteResource(SiteService siteService, PersonService personService, PersonView people) {
        this.siteService = siteService;
        this.personService = personService;
        this.people = people;
    }

    @Override
    public void register(RestRoutes routes) {
        routes.add("GET", SITES, this::list);
        routes.add("POST", SITES, this::create);
        routes.add("GET", SITES + "/{site}", this::get);
        routes.add("PUT", SITES + "/{site}", this::update);
        routes.add("DELETE", SITES + "/{site}", this::delete);
        routes.add("GET", SITES + "/{site}/members", this::members);
        routes.add("POST", SITES + "/{site}/members", this::addMember);
        routes.add("GET", SITES + "/{site}/members/{person}", this::member);
        routes.add("PUT", SITES + "/{site}/members/{person}", this::changeMember);
        routes.add("DELETE", SITES + "/{site}/members/{person}", this::removeMember);
        routes.add("GET", SITES + "/{site}/containers/{container}", this::container);
    }

    private Map<String, Object> view(SiteInfo site) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("id", site.getShortName());
        view.put("guid", site.getNodeRef().getId());
        view.put("title", site.getTitle());
        if (site.getDescription() != null && !site.getDescription().isEmpty()) {
            view.put("description", site.getDescription());
        }
        view.put("visibility", site.getVisibility().name());
        view.put("preset", site.getSitePreset());
        String role = siteService.getMembersRole(site.getShortName(), AuthenticationUtil.getRunAsUser());
        if (role != null) {
            view.put("role", role);
        }
        return view;
    }

    private RestResponse list(RestRequest request) {
        List<SiteInfo> sites = new ArrayList<>(siteService.listSites(null, null));
        sites.sort(Comparator.comparing(SiteInfo::getTitle, String.CASE_INSENSITIVE_ORDER));
        return RestResponse.list(request.paging().part(sites, this::view));
    }

    private RestResponse get(RestRequest request) {
        return RestResponse.entry(view(site(request)));
    }

    private RestResponse create(RestRequest request) {
        JsonNode body = request.json();
        String title = RestRequest.required(body, "title");
        String given = RestRequest.optional(body, "id");
        String id = given == null ? title.replaceAll("[^A-Za-z0-9]+", "-").toLowerCase(Locale.ROOT) : given;
        if (!id.matches("[A-Za-z0-9\\-]{1,72}")) {
            throw RestException.invalid("'" + id + "' cannot be a site's id");
        }
        if (siteService.hasSite(id)) {
            throw RestException.conflict("Site with the given id already exists: " + id);
        }
        String description = RestRequest.optional(body, "description");
        siteService.createSite(PRESET, id, title, description == null ? "" : description, visibility(body));
        if (!request.flag("skipConfiguration", false) && !siteService.hasContainer(id, SiteService.DOCUMENT_LIBRARY)) {
            siteService.createContainer(id, SiteService.DOCUMENT_LIBRARY, null, null);
        }
        return RestResponse.created(view(siteService.getSite(id)));
    }

    private static SiteVisibility visibility(JsonNode body) {
        String name = RestRequest.required(body, "visibility");
        try {
            return SiteVisibility.valueOf(name);
        } catch (IllegalArgumentException e) {
            throw RestException.invalid("'" + name + "' is no visibility");
        }
    }

    private RestResponse update(RestRequest request) {
        SiteInfo site = site(request);
        JsonNode body = request.json();
        if (body.has("title")) {
            site.setTitle(RestRequest.required(body, "title"));
        }
        if (body.has("description")) {
            site.setDescription(RestRequest.optional(body, "description"));
        }
        if (body.has("visibility")) {
            site.setVisibility(visibility(body));
        }
        siteService.updateSite(site);
        return RestResponse.entry(view(siteService.getSite(site.getShortName())));
    }

    private RestResponse delete(RestRequest request) {
        siteService.deleteSite(site(request).getShortName());
        return RestResponse.nothing();
    }

    private RestResponse members(RestRequest request) {
        String site = site(request).getShortName();
        List<Map.Entry<String, String>> members = new ArrayList<>(
                siteService.listMembers(site, null, null, 0, true).entrySet());
        members.removeIf(member -> !personService.personExists(member.getKey()));
        members.sort(Map.Entry.comparingByKey(String.CASE_INSENSITIVE_ORDER));
        return RestResponse.list(request.paging().part(members, member -> view(member.getKey(), member.getValue())));
    }

    private Map<String, Object> view(String person, String role) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("id", person);
        view.put("person", people.of(person, Set.of()));
        view.put("role", role);
        return view;
    }

    private RestResponse member(RestRequest request) {
        String site = site(request).getShortName();
        String person = PersonResource.userName(request);
        return RestResponse.entry(view(person, roleOf(site, person)));
    }

    private RestResponse addMember(RestRequest request) {
        String site = site(request).getShortName();
        JsonNode body = request.json();
        String person = RestRequest.required(body, "id");
        if (!personService.personExists(person)) {
            throw RestException.noEntity(person);
        }
        if (siteService.isMember(site, person)) {
            throw RestException.conflict("'" + person + "' is a member of the site already.");
        }
        String role = role(body, site);
        siteService.setMembership(site, person, role);
        return RestResponse.created(view(person, role));
    }

    private RestResponse changeMember(RestRequest request) {
        String site = site(request).getShortName();
        String person = PersonResource.userName(request);
        roleOf(site, person);
        String role = role(request.json(), site);
        siteService.setMembership(site, person, role);
        return RestResponse.entry(view(person, role));
    }

    private RestResponse removeMember(RestRequest request) {
        String site = site(request).getShortName();
        String person = PersonResource.userName(request);
        roleOf(site, person);
        siteService.removeMembership(site, person);
        return RestResponse.nothing();
    }

    private String roleOf(String site, String person) {
        String role = siteService.getMembersRole(site, person);
        if (role == null) {
            throw RestException.noRelationship(person);
        }
        return role;
    }

    private String role(JsonNode body, String site) {
        String role = RestRequest.required(body, "role");
        if (!siteService.getSiteRoles(site).contains(role)) {
            throw RestException.invalid("'" + role + "' is no role of the site");
        }
        return role;
    }

    private RestResponse container(RestRequest request) {
        String site = site(request).getShortName();
        String name = request.path("container");
        @Nullable
        NodeRef container = siteService.hasContainer(site, name) ? siteService.getContainer(site, name) : null;
        if (container == null) {
            throw RestException.noRelationship(name);
        }
        return RestResponse.entry(Map.of("folderId", name, "id", container.getId()));
    }

    private SiteInfo site(RestRequest request) {
        SiteInfo site = siteService.getSite(request.path("site"));
        if (site == null) {
            throw RestException.noEntity(request.path("site"));
        }
        return site;
    }
}
