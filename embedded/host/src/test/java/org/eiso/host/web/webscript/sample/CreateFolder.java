package org.eiso.host.web.webscript.sample;

import java.io.IOException;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.alfresco.service.namespace.RegexQNamePattern;
import org.springframework.extensions.webscripts.AbstractWebScript;
import org.springframework.extensions.webscripts.WebScriptException;
import org.springframework.extensions.webscripts.WebScriptRequest;
import org.springframework.extensions.webscripts.WebScriptResponse;

/** Creates a folder below the company home, answers with its id, and then fails if it is asked to. */
public final class CreateFolder extends AbstractWebScript {

    private final NodeService publicNodeService;
    private final NodeService nodeService;

    public CreateFolder(NodeService publicNodeService, NodeService nodeService) {
        this.publicNodeService = publicNodeService;
        this.nodeService = nodeService;
    }

    @Override
    public void execute(WebScriptRequest req, WebScriptResponse res) throws IOException {
        String name = req.getServiceMatch().getTemplateVars().get("name");
        NodeRef root = nodeService.getRootNode(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE);
        NodeRef home =
                nodeService.getChildAssocs(root, ContentModel.ASSOC_CHILDREN, RegexQNamePattern.MATCH_ALL).stream()
                        .filter(child -> child.getQName().getLocalName().equals("company_home"))
                        .findFirst()
                        .orElseThrow()
                        .getChildRef();
        NodeRef folder = publicNodeService
                .createNode(
                        home,
                        ContentModel.ASSOC_CONTAINS,
                        QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, name),
                        ContentModel.TYPE_FOLDER,
                        Map.of(ContentModel.PROP_NAME, name))
                .getChildRef();
        res.setStatus(201);
        res.setHeader("X-Node", folder.getId());
        res.getWriter().write(folder.getId());
        if ("refuse".equals(req.getParameter("then"))) {
            throw new WebScriptException(409, "Refused after all");
        }
        if ("break".equals(req.getParameter("then"))) {
            throw new IllegalStateException("the secret inside");
        }
    }
}
