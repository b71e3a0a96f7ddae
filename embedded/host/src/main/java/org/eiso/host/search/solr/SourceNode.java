package org.eiso.host.search.solr;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;
import org.jspecify.annotations.Nullable;

/**
 * A node as it is when it is indexed.
 *
 * @param id its number in the database
 * @param ref its reference
 * @param aclId the list that decides who reads it; null where none does
 * @param owner the person that owns it
 * @param type its type
 * @param aspects its aspects
 * @param properties its properties; texts in several languages with all of them
 * @param parents its parents, the primary one among them; none for the root of a store
 * @param paths the names from below the root of the store down to it, for every way there
 * @param ancestors everything above it, on every way
 */
public record SourceNode(
        long id,
        NodeRef ref,
        @Nullable Long aclId,
        @Nullable String owner,
        QName type,
        Set<QName> aspects,
        Map<QName, Serializable> properties,
        List<Parent> parents,
        List<List<QName>> paths,
        Set<NodeRef> ancestors) {

    /** A parent, and how it holds the node. */
    public record Parent(NodeRef ref, QName type, QName name, boolean primary) {}
}
