package org.eiso.alfresco;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.service.cmr.repository.NodeRef;
import org.jspecify.annotations.Nullable;

/**
 * The right to change what the lifecycle protects: bound to the transaction, for exactly one node at a time, and gone
 * when the change is done. Behaviours stay switched on; they ask here.
 */
public final class ChangePass {

    private static final String KEY = ChangePass.class.getName();

    public <T extends @Nullable Object> T holding(NodeRef node, Supplier<T> change) {
        Map<NodeRef, Integer> held = held();
        held.merge(node, 1, Integer::sum);
        try {
            return change.get();
        } finally {
            held.compute(node, (key, count) -> count == null || count == 1 ? null : count - 1);
        }
    }

    /** Like {@link #holding(NodeRef, Supplier)}, for changes without a result. */
    public void holding(NodeRef node, Runnable change) {
        holding(node, () -> {
            change.run();
            return Boolean.TRUE;
        });
    }

    public boolean isHeldFor(NodeRef node) {
        return held().containsKey(node);
    }

    private static Map<NodeRef, Integer> held() {
        Map<NodeRef, Integer> held = AlfrescoTransactionSupport.getResource(KEY);
        if (held == null) {
            held = new HashMap<>();
            AlfrescoTransactionSupport.bindResource(KEY, held);
        }
        return held;
    }
}
