package org.eiso.host.copy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alfresco.repo.copy.CopyBehaviourCallback;
import org.alfresco.repo.copy.CopyDetails;
import org.alfresco.repo.copy.CopyServicePolicies.BeforeCopyPolicy;
import org.alfresco.repo.copy.CopyServicePolicies.OnCopyCompletePolicy;
import org.alfresco.repo.copy.CopyServicePolicies.OnCopyNodePolicy;
import org.alfresco.repo.copy.DefaultCopyBehaviourCallback;
import org.alfresco.repo.policy.ClassPolicyDelegate;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;

/** Asks and tells the behaviours of a node's type and aspects about its copy. */
final class CopyBehaviours {
    private final NodeService nodeService;
    private final ClassPolicyDelegate<OnCopyNodePolicy> onCopyNode;
    private final ClassPolicyDelegate<BeforeCopyPolicy> beforeCopy;
    private final ClassPolicyDelegate<OnCopyCompletePolicy> onCopyComplete;

    CopyBehaviours(NodeService nodeService, PolicyComponent policyComponent) {
        this.nodeService = nodeService;
        this.onCopyNode = policyComponent.registerClassPolicy(OnCopyNodePolicy.class);
        this.beforeCopy = policyComponent.registerClassPolicy(BeforeCopyPolicy.class);
        this.onCopyComplete = policyComponent.registerClassPolicy(OnCopyCompletePolicy.class);
    }

    /** What each class of the source says about this copy; the type comes first. */
    Map<QName, CopyBehaviourCallback> callbacks(CopyDetails details) {
        Map<QName, CopyBehaviourCallback> callbacks = new LinkedHashMap<>();
        callbacks.put(details.getSourceNodeTypeQName(), callback(details.getSourceNodeTypeQName(), details));
        for (QName aspect : details.getSourceNodeAspectQNames()) {
            callbacks.put(aspect, callback(aspect, details));
        }
        return callbacks;
    }

    void beforeCopy(NodeRef source, NodeRef target) {
        for (QName classQName : classes(source)) {
            beforeCopy.get(source, classQName).beforeCopy(classQName, source, target);
        }
    }

    void copyComplete(NodeRef source, NodeRef target, boolean isNew, Map<NodeRef, NodeRef> copies) {
        for (QName classQName : classes(source)) {
            onCopyComplete.get(source, classQName).onCopyComplete(classQName, source, target, isNew, copies);
        }
    }

    private CopyBehaviourCallback callback(QName classQName, CopyDetails details) {
        List<CopyBehaviourCallback> callbacks = new ArrayList<>();
        for (OnCopyNodePolicy policy : onCopyNode.getList(classQName)) {
            CopyBehaviourCallback callback = policy.getCopyCallback(classQName, details);
            if (callback != null) {
                callbacks.add(callback);
            }
        }
        return switch (callbacks.size()) {
            case 0 -> DefaultCopyBehaviourCallback.getInstance();
            case 1 -> callbacks.get(0);
            default -> new JointCallback(callbacks);
        };
    }

    private Set<QName> classes(NodeRef nodeRef) {
        Set<QName> classes = new HashSet<>(nodeService.getAspects(nodeRef));
        classes.add(nodeService.getType(nodeRef));
        return classes;
    }
}
