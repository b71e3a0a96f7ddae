package org.alfresco.repo.jscript;

import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.service.ServiceRegistry;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;

/** A node as expressions see it: its reference and, read when asked for, its properties. */
public class ScriptNode {
    protected NodeRef nodeRef;
    protected ServiceRegistry services;

    public ScriptNode(NodeRef nodeRef, ServiceRegistry services) {
        this.nodeRef = nodeRef;
        this.services = services;
    }

    public String getId() {
        return nodeRef.getId();
    }

    public NodeRef getNodeRef() {
        return nodeRef;
    }

    public boolean exists() {
        return services.getNodeService().exists(nodeRef);
    }

    public String getName() {
        return (String) services.getNodeService().getProperty(nodeRef, ContentModel.PROP_NAME);
    }

    /** The properties by prefixed name; those of the content model by their local name as well. */
    public Map<String, Object> getProperties() {
        Map<String, Object> properties = new LinkedHashMap<>();
        for (Map.Entry<QName, Serializable> property :
                services.getNodeService().getProperties(nodeRef).entrySet()) {
            QName name = property.getKey();
            properties.put(name.toPrefixString(services.getNamespaceService()), property.getValue());
            if (NamespaceService.CONTENT_MODEL_1_0_URI.equals(name.getNamespaceURI())) {
                properties.put(name.getLocalName(), property.getValue());
            }
        }
        return Collections.unmodifiableMap(properties);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ScriptNode && nodeRef.equals(((ScriptNode) other).nodeRef);
    }

    @Override
    public int hashCode() {
        return nodeRef.hashCode();
    }

    @Override
    public String toString() {
        return nodeRef.toString();
    }
}
