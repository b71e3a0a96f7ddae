package org.eiso.host.content;

import java.io.Serializable;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.content.ContentServicePolicies.OnContentPropertyUpdatePolicy;
import org.alfresco.repo.content.ContentServicePolicies.OnContentReadPolicy;
import org.alfresco.repo.content.ContentServicePolicies.OnContentUpdatePolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnUpdatePropertiesPolicy;
import org.alfresco.repo.policy.ClassPolicyDelegate;
import org.alfresco.repo.policy.JavaBehaviour;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.service.cmr.dictionary.DataTypeDefinition;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.dictionary.PropertyDefinition;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import org.jspecify.annotations.Nullable;

/** Tells behaviours that content was read, or that a node's properties now point to other content. */
public final class ContentPolicies implements OnUpdatePropertiesPolicy {
    private final PolicyComponent policyComponent;
    private final NodeService nodeService;
    private final DictionaryService dictionaryService;
    private final ClassPolicyDelegate<OnContentReadPolicy> onRead;
    private final ClassPolicyDelegate<OnContentUpdatePolicy> onUpdate;
    private final ClassPolicyDelegate<OnContentPropertyUpdatePolicy> onPropertyUpdate;

    public ContentPolicies(
            PolicyComponent policyComponent, NodeService nodeService, DictionaryService dictionaryService) {
        this.policyComponent = policyComponent;
        this.nodeService = nodeService;
        this.dictionaryService = dictionaryService;
        this.onRead = policyComponent.registerClassPolicy(OnContentReadPolicy.class);
        this.onUpdate = policyComponent.registerClassPolicy(OnContentUpdatePolicy.class);
        this.onPropertyUpdate = policyComponent.registerClassPolicy(OnContentPropertyUpdatePolicy.class);
    }

    /** Listens to the properties of every node. */
    public void bind() {
        policyComponent.bindClassBehaviour(
                OnUpdatePropertiesPolicy.QNAME, this, new JavaBehaviour(this, "onUpdateProperties"));
    }

    void read(NodeRef nodeRef) {
        onRead.get(nodeRef, classes(nodeRef)).onContentRead(nodeRef);
    }

    @Override
    public void onUpdateProperties(NodeRef nodeRef, Map<QName, Serializable> before, Map<QName, Serializable> after) {
        if (nodeService.hasAspect(nodeRef, ContentModel.ASPECT_NO_CONTENT)) {
            return;
        }
        boolean changed = false;
        boolean isNew = false;
        for (QName property : after.keySet()) {
            if (!isSingleContent(property)) {
                continue;
            }
            ContentData was = present(before.get(property));
            ContentData is = present(after.get(property));
            if (Objects.equals(was, is)) {
                continue;
            }
            changed = true;
            isNew |= was == null;
            onPropertyUpdate.get(nodeRef, classes(nodeRef)).onContentPropertyUpdate(nodeRef, property, was, is);
        }
        if (changed) {
            onUpdate.get(nodeRef, classes(nodeRef)).onContentUpdate(nodeRef, isNew);
        }
    }

    private boolean isSingleContent(QName property) {
        PropertyDefinition definition = dictionaryService.getProperty(property);
        return definition != null
                && !definition.isMultiValued()
                && DataTypeDefinition.CONTENT.equals(definition.getDataType().getName());
    }

    /** Empty content counts as none, so that a client which creates an empty file first raises one event, not two. */
    private static @Nullable ContentData present(@Nullable Serializable value) {
        return value instanceof ContentData data && ContentData.hasContent(data) && data.getSize() > 0 ? data : null;
    }

    private Set<QName> classes(NodeRef nodeRef) {
        Set<QName> classes = new HashSet<>(nodeService.getAspects(nodeRef));
        classes.add(nodeService.getType(nodeRef));
        return classes;
    }
}
