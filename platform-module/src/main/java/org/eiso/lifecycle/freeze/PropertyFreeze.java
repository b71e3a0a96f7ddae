package org.eiso.lifecycle.freeze;

import java.io.Serializable;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.node.NodeServicePolicies.OnUpdatePropertiesPolicy;
import org.alfresco.repo.policy.Behaviour.NotificationFrequency;
import org.alfresco.repo.policy.JavaBehaviour;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;
import org.eiso.alfresco.IsoModel;
import org.eiso.alfresco.Values;
import org.eiso.domain.lifecycle.State;
import org.eiso.domain.refusal.Refusal;
import org.eiso.domain.refusal.RefusalCode;
import org.eiso.domain.refusal.RefusedException;

/** State, counters and identity change by the lifecycle only; in a frozen issue, content, name and titles as well. */
public final class PropertyFreeze implements OnUpdatePropertiesPolicy {

    private static final Set<QName> EDITED_IN_DRAFT = Set.of(
            IsoModel.PROP_CHANGE_SUMMARY,
            IsoModel.PROP_CHANGE_REASON,
            IsoModel.PROP_CLAUSES,
            IsoModel.PROP_LEGAL_BASIS,
            IsoModel.PROP_REFERENCED_CODES,
            IsoModel.PROP_REVIEW_EVERY_MONTHS,
            IsoModel.PROP_ISSUING_BODY,
            IsoModel.PROP_EXTERNAL_NUMBER,
            IsoModel.PROP_LAST_CHECKED_ON,
            IsoModel.PROP_CHECK_EVERY_MONTHS,
            ContentModel.PROP_CONTENT,
            ContentModel.PROP_NAME,
            ContentModel.PROP_TITLE,
            ContentModel.PROP_DESCRIPTION,
            ContentModel.PROP_AUTHOR);

    /** Who owns a node in Alfresco's sense has every right on it, so nobody owns an issue. */
    private static final Set<QName> NEVER_EDITED = Set.of(ContentModel.PROP_OWNER);

    private final PolicyComponent policies;
    private final Freeze freeze;

    public PropertyFreeze(PolicyComponent policies, Freeze freeze) {
        this.policies = policies;
        this.freeze = freeze;
    }

    /** Called by the container once. */
    public void init() {
        JavaBehaviour behaviour = new JavaBehaviour(
                this, OnUpdatePropertiesPolicy.QNAME.getLocalName(), NotificationFrequency.EVERY_EVENT);
        for (QName type : Set.of(IsoModel.TYPE_DOCUMENT, IsoModel.TYPE_ALLOTTED_CODE, IsoModel.TYPE_SEQUENCE)) {
            policies.bindClassBehaviour(OnUpdatePropertiesPolicy.QNAME, type, behaviour);
        }
    }

    /** With the state as it was: the one written may be what is refused. */
    private static RefusedException refusal(
            RefusalCode code, NodeRef node, QName name, Map<QName, Serializable> before) {
        Values values = new Values(before);
        Refusal refusal = Refusal.of(code)
                .with("field", name.getLocalName())
                .with("id", node.getId())
                .waitingFor(values.texts(IsoModel.PROP_WAITING_FOR));
        String state = values.text(IsoModel.PROP_STATE);
        return (state == null ? refusal : refusal.with("state", state)).asException();
    }

    @Override
    public void onUpdateProperties(NodeRef node, Map<QName, Serializable> before, Map<QName, Serializable> after) {
        if (before.isEmpty() || freeze.lifted(node)) {
            return;
        }
        Serializable stateBefore = before.get(IsoModel.PROP_STATE);
        boolean frozen =
                stateBefore != null && State.valueOf(stateBefore.toString()).frozen();
        Set<QName> names = new HashSet<>(before.keySet());
        names.addAll(after.keySet());
        for (QName name : names) {
            boolean edited = EDITED_IN_DRAFT.contains(name);
            boolean guarded =
                    edited ? frozen : name.getNamespaceURI().equals(IsoModel.URI) || NEVER_EDITED.contains(name);
            if (guarded && !Objects.equals(before.get(name), after.get(name))) {
                throw refusal(edited ? RefusalCode.FROZEN : RefusalCode.LIFECYCLE_ONLY, node, name, before);
            }
        }
    }
}
