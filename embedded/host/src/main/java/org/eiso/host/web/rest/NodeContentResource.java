package org.eiso.host.web.rest;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Set;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.springframework.extensions.surf.util.URLEncoder;

/** The content of a file: downloading and replacing it. */
public final class NodeContentResource implements RestResource {

    private static final String CONTENT = NodeResource.NODE + "/content";

    /** What a browser may show in place: nothing that can carry scripts. */
    private static final Set<String> INLINE = Set.of(
            "application/pdf",
            "text/plain",
            "image/png",
            "image/jpeg",
            "image/gif",
            "image/webp",
            "audio/mpeg",
            "video/mp4");

    private final NodeService nodeService;
    private final DictionaryService dictionaryService;
    private final NodeContents contents;
    private final NodeAliases aliases;
    private final NodeView view;

    public NodeContentResource(
            NodeService nodeService,
            DictionaryService dictionaryService,
            NodeContents contents,
            NodeAliases aliases,
            NodeView view) {
        this.nodeService = nodeService;
        this.dictionaryService = dictionaryService;
        this.contents = contents;
        this.aliases = aliases;
        this.view = view;
    }

    @Override
    public void register(RestRoutes routes) {
        routes.add("GET", CONTENT, this::get);
        routes.add("PUT", CONTENT, this::put);
    }

    private RestResponse get(RestRequest request) {
        NodeRef node = file(request);
        ContentReader reader = contents.read(node);
        String name = contents.nameOf(node);
        boolean inline = !request.flag("attachment", true) && INLINE.contains(reader.getMimetype());
        return RestResponse.stream(response -> send(reader, name, inline, response));
    }

    private static void send(ContentReader reader, String name, boolean inline, HttpServletResponse response)
            throws IOException {
        response.setContentType(reader.getMimetype());
        if (reader.getMimetype().startsWith("text/")) {
            response.setCharacterEncoding(Objects.requireNonNullElse(reader.getEncoding(), "UTF-8"));
        }
        String ascii = name.replaceAll("[^\\x20-\\x7e]|[\"\\\\]", "_");
        response.setHeader(
                "Content-Disposition",
                (inline ? "inline" : "attachment") + "; filename=\"" + ascii + "\"; filename*=UTF-8''"
                        + URLEncoder.encodeUriComponent(name)
                                .replace("'", "%27")
                                .replace("(", "%28")
                                .replace(")", "%29")
                                .replace("*", "%2a"));
        response.setHeader("Cache-Control", "private, no-cache");
        response.setDateHeader("Last-Modified", reader.getLastModified());
        response.setContentLengthLong(reader.getSize());
        try (InputStream in = reader.getContentInputStream()) {
            in.transferTo(response.getOutputStream());
        }
    }

    private RestResponse put(RestRequest request) {
        NodeRef node = file(request);
        String name = request.query("name");
        if (name != null) {
            nodeService.setProperty(node, ContentModel.PROP_NAME, name);
        }
        try (InputStream in = request.content()) {
            contents.write(node, contents.nameOf(node), request.contentType(), in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return RestResponse.entry(view.whole(node, request.names("include")));
    }

    private NodeRef file(RestRequest request) {
        NodeRef node = aliases.resolve(request.path("node"));
        if (!dictionaryService.isSubClass(nodeService.getType(node), ContentModel.TYPE_CONTENT)) {
            throw RestException.invalid("NodeId of content is expected: " + node.getId());
        }
        return node;
    }
}
