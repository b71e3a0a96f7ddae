package org.eiso.host.web.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.dictionary.PropertyDefinition;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.alfresco.service.namespace.RegexQNamePattern;
import org.jspecify.annotations.Nullable;
import org.springframework.extensions.webscripts.servlet.FormData;
import org.springframework.extensions.webscripts.servlet.FormData.FormField;

/** The children of a folder: listing and creating them, with an upload too. */
public final class NodeChildrenResource implements RestResource {

    private static final String CHILDREN = NodeResource.NODE + "/children";
    private static final Set<String> OWN_FIELDS = Set.of(
            "name",
            "nodetype",
            "relativepath",
            "overwrite",
            "autorename",
            "majorversion",
            "versioningenabled",
            "comment",
            "renditions",
            "include",
            "fields");

    private record Child(NodeRef node, QName type, Map<QName, Serializable> properties) {

        String name() {
            return Objects.toString(properties.get(ContentModel.PROP_NAME), "");
        }

        Date date(QName property) {
            return properties.get(property) instanceof Date date ? date : new Date(0);
        }
    }

    private final NodeService nodeService;
    private final DictionaryService dictionaryService;
    private final NodeContents contents;
    private final NodeAliases aliases;
    private final NodeView view;
    private final PropertyValues values;
    private final ObjectMapper json;

    public NodeChildrenResource(
            NodeService nodeService,
            DictionaryService dictionaryService,
            NodeContents contents,
            NodeAliases aliases,
            NodeView view,
            PropertyValues values,
            ObjectMapper json) {
        this.nodeService = nodeService;
        this.dictionaryService = dictionaryService;
        this.contents = contents;
        this.aliases = aliases;
        this.view = view;
        this.values = values;
        this.json = json;
    }

    @Override
    public void register(RestRoutes routes) {
        routes.add("GET", CHILDREN, this::list);
        routes.add("POST", CHILDREN, this::create);
    }

    private RestResponse list(RestRequest request) {
        NodeRef parent = folder(aliases.resolve(request.path("node")));
        String relativePath = request.query("relativePath");
        if (relativePath != null) {
            parent = folder(below(parent, relativePath, false));
        }
        String where = Objects.requireNonNullElse(request.query("where"), "").replace(" ", "");
        List<Child> children = new ArrayList<>();
        for (ChildAssociationRef child :
                nodeService.getChildAssocs(parent, ContentModel.ASSOC_CONTAINS, RegexQNamePattern.MATCH_ALL)) {
            QName type = nodeService.getType(child.getChildRef());
            if (isWanted(type, where)) {
                children.add(new Child(child.getChildRef(), type, nodeService.getProperties(child.getChildRef())));
            }
        }
        children.sort(order(request.query("orderBy")));
        Set<String> include = request.names("include");
        return RestResponse.list(request.paging().part(children, child -> view.of(child.node(), include)));
    }

    private boolean isWanted(QName type, String where) {
        if (where.contains("isFile=true") || where.contains("isFolder=false")) {
            return view.isFile(type);
        }
        if (where.contains("isFolder=true") || where.contains("isFile=false")) {
            return view.isFolder(type);
        }
        return view.isFile(type) || view.isFolder(type);
    }

    private Comparator<Child> order(@Nullable String orderBy) {
        Comparator<Child> byName = Comparator.comparing(Child::name, String.CASE_INSENSITIVE_ORDER);
        Comparator<Child> foldersFirst = Comparator.comparing((Child child) -> !view.isFolder(child.type()));
        if (orderBy == null || orderBy.isBlank()) {
            return foldersFirst.thenComparing(byName);
        }
        Comparator<Child> order = null;
        for (String part : orderBy.split(",")) {
            String[] words = part.trim().split("\\s+");
            Comparator<Child> next =
                    switch (words[0]) {
                        case "name" -> byName;
                        case "isFolder" -> foldersFirst.reversed();
                        case "createdAt" -> Comparator.comparing(child -> child.date(ContentModel.PROP_CREATED));
                        case "modifiedAt" -> Comparator.comparing(child -> child.date(ContentModel.PROP_MODIFIED));
                        case "nodeType" -> Comparator.comparing(child -> values.prefixed(child.type()));
                        default -> throw RestException.invalid("Children cannot be ordered by " + words[0]);
                    };
            if (words.length > 1 && words[1].equalsIgnoreCase("DESC")) {
                next = next.reversed();
            }
            order = order == null ? next : order.thenComparing(next);
        }
        return Objects.requireNonNull(order).thenComparing(byName);
    }

    private RestResponse create(RestRequest request) {
        NodeRef parent = folder(aliases.resolve(request.path("node")));
        FormData form = request.form();
        Set<String> include = request.names("include");
        if (form != null) {
            return RestResponse.created(view.whole(upload(parent, form, request), include));
        }
        JsonNode body = request.anyJson();
        if (body.isArray()) {
            List<Map<String, Object>> created = new ArrayList<>();
            body.forEach(one -> created.add(view.whole(create(parent, one, request), include)));
            return new RestResponse(
                    201, Paging.of(0, Math.max(1, created.size())).list(created, false, (long) created.size()), null);
        }
        return RestResponse.created(view.whole(create(parent, request.json(), request), include));
    }

    private NodeRef create(NodeRef parent, JsonNode body, RestRequest request) {
        String name = RestRequest.required(body, "name");
        QName type = type(RestRequest.required(body, "nodeType"));
        String relativePath = RestRequest.optional(body, "relativePath");
        NodeRef folder = relativePath == null ? parent : below(parent, relativePath, true);
        @SuppressWarnings("NullAway") // a null value is a property that is not set
        Map<QName, Serializable> properties =
                new HashMap<>(body.has("properties") ? values.fromJson(body.get("properties")) : Map.of());
        properties.values().removeIf(Objects::isNull);
        NodeRef node =
                create(folder, request.flag("autoRename", false) ? freeName(folder, name) : name, type, properties);
        for (JsonNode aspect : body.path("aspectNames")) {
            QName aspectName = values.name(aspect.asText());
            if (dictionaryService.getAspect(aspectName) == null) {
                throw RestException.invalid("Unknown aspect: " + aspect.asText());
            }
            if (!nodeService.hasAspect(node, aspectName)) {
                nodeService.addAspect(node, aspectName, null);
            }
        }
        return node;
    }

    private NodeRef create(NodeRef parent, String name, QName type, Map<QName, Serializable> properties) {
        properties.put(ContentModel.PROP_NAME, name);
        return nodeService
                .createNode(
                        parent,
                        ContentModel.ASSOC_CONTAINS,
                        QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, QName.createValidLocalName(name)),
                        type,
                        properties)
                .getChildRef();
    }

    private NodeRef upload(NodeRef parent, FormData form, RestRequest request) {
        FormField file = null;
        Map<String, String> fields = new HashMap<>();
        Map<String, String> given = new HashMap<>();
        for (FormField field : form.getFields()) {
            if (field.getIsFile() && field.getName().equals("filedata")) {
                file = field;
            } else if (OWN_FIELDS.contains(field.getName().toLowerCase(Locale.ROOT))) {
                fields.put(field.getName().toLowerCase(Locale.ROOT), field.getValue());
            } else {
                given.put(field.getName(), field.getValue());
            }
        }
        if (file == null) {
            throw RestException.invalid("Required parameters are missing: filedata");
        }
        String name = fields.getOrDefault("name", Objects.requireNonNullElse(file.getFilename(), ""));
        if (name.isBlank()) {
            throw RestException.invalid("The file has no name");
        }
        NodeRef folder = fields.containsKey("relativepath") ? below(parent, fields.get("relativepath"), true) : parent;
        NodeRef existing = nodeService.getChildByName(folder, ContentModel.ASSOC_CONTAINS, name);
        if (existing != null && Boolean.parseBoolean(fields.get("overwrite"))) {
            write(existing, name, file);
            return existing;
        }
        boolean renamed = request.flag("autoRename", Boolean.parseBoolean(fields.get("autorename")));
        NodeRef node = create(
                folder,
                renamed ? freeName(folder, name) : name,
                type(fields.getOrDefault("nodetype", "cm:content")),
                properties(given));
        write(node, name, file);
        return node;
    }

    private void write(NodeRef node, String name, FormField file) {
        try (InputStream in = file.getInputStream()) {
            contents.write(node, name, file.getMimetype(), in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<QName, Serializable> properties(Map<String, String> given) {
        ObjectNode multiple = json.createObjectNode();
        Map<QName, Serializable> properties = new HashMap<>();
        given.forEach((name, text) -> {
            if (!name.contains(":")) {
                throw RestException.invalid("Unknown field: " + name);
            }
            PropertyDefinition definition = values.definition(name);
            if (definition.isMultiValued()) {
                for (String one : text.split(",")) {
                    multiple.withArray(name).add(one.trim());
                }
            } else {
                properties.put(definition.getName(), values.fromText(definition, text));
            }
        });
        values.fromJson(multiple).forEach((name, value) -> properties.put(name, Objects.requireNonNull(value)));
        return properties;
    }

    private QName type(String prefixed) {
        QName type = values.name(prefixed);
        if (dictionaryService.getType(type) == null
                || !dictionaryService.isSubClass(type, ContentModel.TYPE_CMOBJECT)
                || dictionaryService.isSubClass(type, ContentModel.TYPE_SYSTEM_FOLDER)) {
            throw RestException.invalid("'" + prefixed + "' is no type of files or folders");
        }
        return type;
    }

    private NodeRef folder(NodeRef node) {
        if (!dictionaryService.isSubClass(nodeService.getType(node), ContentModel.TYPE_FOLDER)) {
            throw RestException.invalid("NodeId of folder is expected: " + node.getId());
        }
        return node;
    }

    private NodeRef below(NodeRef parent, String relativePath, boolean create) {
        NodeRef folder = parent;
        for (String name : relativePath.split("/")) {
            if (name.isBlank()) {
                continue;
            }
            NodeRef next = nodeService.getChildByName(folder, ContentModel.ASSOC_CONTAINS, name);
            if (next == null && !create) {
                throw RestException.noEntity(relativePath);
            }
            folder = next == null ? create(folder, name, ContentModel.TYPE_FOLDER, new HashMap<>()) : folder(next);
        }
        return folder;
    }

    private String freeName(NodeRef folder, String name) {
        int dot = name.lastIndexOf('.');
        String stem = dot > 0 ? name.substring(0, dot) : name;
        String extension = dot > 0 ? name.substring(dot) : "";
        String free = name;
        for (int i = 1; nodeService.getChildByName(folder, ContentModel.ASSOC_CONTAINS, free) != null; i++) {
            free = stem + "-" + i + extension;
        }
        return free;
    }
}
