package org.eiso.host.security.authority;

import java.io.Serializable;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.alfresco.model.ContentModel;
import org.alfresco.query.PagingRequest;
import org.alfresco.query.PagingResults;
import org.alfresco.repo.security.person.PersonException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.MutableAuthenticationService;
import org.alfresco.service.cmr.security.NoSuchPersonException;
import org.alfresco.service.cmr.security.PersonService;
import org.alfresco.service.namespace.QName;
import org.alfresco.util.Pair;
import org.eiso.host.security.AuthorityDeletion;
import org.eiso.host.security.ListPage;
import org.eiso.host.security.authority.AuthorityGraph.Entry;
import org.eiso.host.security.authority.PersonRows.PersonRow;
import org.jspecify.annotations.Nullable;

/**
 * People, kept as {@code cm:person} nodes below {@code /sys:system/sys:people}.
 *
 * <p>User names are compared without case and kept as given at creation. A person owns their node. Nobody is created by
 * being asked for.
 */
public final class HostPersonService implements PersonService {
    private static final List<QName> SEARCHED =
            List.of(ContentModel.PROP_USERNAME, ContentModel.PROP_FIRSTNAME, ContentModel.PROP_LASTNAME);
    private static final Set<QName> MUTABLE = Set.of(
            ContentModel.PROP_FIRSTNAME,
            ContentModel.PROP_LASTNAME,
            ContentModel.PROP_EMAIL,
            ContentModel.PROP_HOMEFOLDER);

    private final NodeService nodes;
    private final SystemFolders folders;
    private final AuthorityGraph graph;
    private final AuthorityNodes authorityNodes;
    private final UserAuthorities users;
    private final PersonRows rows;
    private final MutableAuthenticationService accounts;
    private final AuthorityDeletion deletion;

    HostPersonService(
            NodeService nodes,
            SystemFolders folders,
            AuthorityGraph graph,
            AuthorityNodes authorityNodes,
            UserAuthorities users,
            PersonRows rows,
            MutableAuthenticationService accounts,
            AuthorityDeletion deletion) {
        this.nodes = nodes;
        this.folders = folders;
        this.graph = graph;
        this.authorityNodes = authorityNodes;
        this.users = users;
        this.rows = rows;
        this.accounts = accounts;
        this.deletion = deletion;
    }

    @Override
    public NodeRef getPerson(String userName) {
        return find(userName).orElseThrow(() -> new NoSuchPersonException(userName));
    }

    @Override
    public @Nullable NodeRef getPersonOrNull(String userName) {
        return find(userName).orElse(null);
    }

    @Override
    public NodeRef getPerson(String userName, boolean autoCreateHomeFolderAndMissingPersonIfAllowed) {
        return getPerson(userName);
    }

    private Optional<NodeRef> find(@Nullable String userName) {
        return userName == null ? Optional.empty() : graph.find(userName).map(Entry::nodeRef);
    }

    @Override
    public PersonInfo getPerson(NodeRef person) {
        if (!nodes.exists(person) || !nodes.getType(person).equals(ContentModel.TYPE_PERSON)) {
            throw new NoSuchPersonException(person.toString());
        }
        Map<QName, Serializable> properties = nodes.getProperties(person);
        return new PersonInfo(
                person,
                (String) properties.get(ContentModel.PROP_USERNAME),
                (String) properties.get(ContentModel.PROP_FIRSTNAME),
                (String) properties.get(ContentModel.PROP_LASTNAME));
    }

    @Override
    public boolean personExists(@Nullable String userName) {
        return find(userName).isPresent();
    }

    @Override
    public boolean createMissingPeople() {
        return false;
    }

    @Override
    public void setCreateMissingPeople(boolean createMissing) {
        throw new UnsupportedOperationException("PersonService.setCreateMissingPeople(boolean)");
    }

    @Override
    public Set<QName> getMutableProperties() {
        return MUTABLE;
    }

    @Override
    public void setPersonProperties(String userName, Map<QName, Serializable> properties) {
        setPersonProperties(userName, properties, true);
    }

    @Override
    public void setPersonProperties(
            String userName, Map<QName, Serializable> properties, boolean autoCreateHomeFolder) {
        NodeRef person = getPerson(userName);
        Map<QName, Serializable> changed = new HashMap<>(properties);
        changed.put(ContentModel.PROP_USERNAME, nodes.getProperty(person, ContentModel.PROP_USERNAME));
        nodes.addProperties(person, changed);
    }

    @Override
    public boolean isMutable() {
        return true;
    }

    @Override
    public NodeRef createPerson(Map<QName, Serializable> properties) {
        return createPerson(properties, Set.of(AuthorityService.ZONE_APP_DEFAULT, AuthorityService.ZONE_AUTH_ALFRESCO));
    }

    @Override
    public NodeRef createPerson(Map<QName, Serializable> properties, @Nullable Set<String> zones) {
        String userName = (String) properties.get(ContentModel.PROP_USERNAME);
        if (userName == null || userName.isBlank()) {
            throw new PersonException("A person needs a user name");
        }
        if (AuthorityGraph.isGroupOrRole(userName)) {
            throw new PersonException("A person cannot be called like a group or a role: " + userName);
        }
        if (personExists(userName)) {
            throw new PersonException("Person '" + userName + "' already exists.");
        }
        Map<QName, Serializable> all = new HashMap<>(properties);
        all.put(ContentModel.PROP_OWNER, userName);
        all.put(ContentModel.PROP_SIZE_CURRENT, 0L);
        NodeRef person = nodes.createNode(
                        folders.people(),
                        ContentModel.ASSOC_CHILDREN,
                        AuthorityNodes.named(AuthorityGraph.localName(userName)),
                        ContentModel.TYPE_PERSON,
                        all)
                .getChildRef();
        authorityNodes.addToZones(person, userName, zones == null ? Set.of() : zones);
        users.forget();
        return person;
    }

    @Override
    public void notifyPerson(String userName, String password) {
        throw new UnsupportedOperationException("PersonService.notifyPerson(String, String)");
    }

    @Override
    public void deletePerson(String userName) {
        find(userName).ifPresent(person -> delete(person, true));
    }

    @Override
    public void deletePerson(NodeRef person) {
        delete(person, true);
    }

    @Override
    public void deletePerson(NodeRef person, boolean deleteAuthentication) {
        delete(person, deleteAuthentication);
    }

    private void delete(NodeRef person, boolean deleteAuthentication) {
        String userName = getPerson(person).getUserName();
        nodes.deleteNode(person);
        deletion.authorityDeleted(userName);
        if (deleteAuthentication && accounts.authenticationExists(userName)) {
            accounts.deleteAuthentication(userName);
        }
        users.forget();
    }

    @Override
    public Set<NodeRef> getAllPeople() {
        return rows.all(folders.people()).stream()
                .map(PersonRow::nodeRef)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    @Override
    public PagingResults<PersonInfo> getPeople(
            @Nullable String filter,
            @Nullable List<QName> filterProperties,
            @Nullable List<Pair<QName, Boolean>> sort,
            PagingRequest request) {
        List<QName> searched = filterProperties == null || filterProperties.isEmpty() ? SEARCHED : filterProperties;
        Predicate<PersonRow> wanted = filter == null || filter.isBlank()
                ? any -> true
                : person -> searched.stream().anyMatch(property -> startsWith(person.text(property), filter));
        return page(wanted, sort, request);
    }

    @Override
    public PagingResults<PersonInfo> getPeople(
            @Nullable List<Pair<QName, String>> filters,
            boolean filterIgnoreCase,
            @Nullable List<Pair<QName, Boolean>> sort,
            PagingRequest request) {
        Predicate<PersonRow> wanted = filters == null || filters.isEmpty()
                ? any -> true
                : person -> filters.stream()
                        .anyMatch(filter -> filterIgnoreCase
                                ? startsWith(person.text(filter.getFirst()), filter.getSecond())
                                : person.text(filter.getFirst()).startsWith(filter.getSecond()));
        return page(wanted, sort, request);
    }

    @Override
    public PagingResults<PersonInfo> getPeople(
            @Nullable String pattern,
            @Nullable List<QName> filterProperties,
            @Nullable Set<QName> inclusiveAspects,
            @Nullable Set<QName> exclusiveAspects,
            boolean includeAdministrators,
            @Nullable List<Pair<QName, Boolean>> sort,
            PagingRequest request) {
        throw new UnsupportedOperationException(
                "PersonService.getPeople(String, List, Set, Set, boolean, List, PagingRequest)");
    }

    private PagingResults<PersonInfo> page(
            Predicate<PersonRow> wanted, @Nullable List<Pair<QName, Boolean>> sort, PagingRequest request) {
        List<PersonInfo> found = rows.all(folders.people()).stream()
                .filter(wanted)
                .sorted(order(sort))
                .map(person -> new PersonInfo(
                        person.nodeRef(),
                        person.text(ContentModel.PROP_USERNAME),
                        person.text(ContentModel.PROP_FIRSTNAME),
                        person.text(ContentModel.PROP_LASTNAME)))
                .toList();
        return ListPage.of(found, request);
    }

    private static Comparator<PersonRow> order(@Nullable List<Pair<QName, Boolean>> sort) {
        Comparator<PersonRow> order = (left, right) -> 0;
        if (sort != null) {
            for (Pair<QName, Boolean> by : sort) {
                Comparator<PersonRow> next =
                        Comparator.comparing(person -> person.text(by.getFirst()), String.CASE_INSENSITIVE_ORDER);
                order = order.thenComparing(by.getSecond() ? next : next.reversed());
            }
        }
        return order;
    }

    private static boolean startsWith(String text, String start) {
        return text.toLowerCase(Locale.ROOT).startsWith(start.trim().toLowerCase(Locale.ROOT));
    }

    @Override
    public Set<NodeRef> getPeopleFilteredByProperty(QName property, Serializable value, int count) {
        return rows.all(folders.people()).stream()
                .filter(person -> person.text(property).equals(value))
                .limit(count <= 0 ? Long.MAX_VALUE : count)
                .map(PersonRow::nodeRef)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    @Override
    public NodeRef getPeopleContainer() {
        return folders.people();
    }

    @Override
    public boolean getUserNamesAreCaseSensitive() {
        return false;
    }

    @Override
    public @Nullable String getUserIdentifier(String caseSensitiveUserName) {
        return graph.find(caseSensitiveUserName).map(Entry::name).orElse(null);
    }

    @Override
    public int countPeople() {
        return rows.count(folders.people());
    }

    @Override
    public boolean isEnabled(String userName) {
        return accounts.getAuthenticationEnabled(userName);
    }
}
