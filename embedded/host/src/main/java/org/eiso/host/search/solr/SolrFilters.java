package org.eiso.host.search.solr;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Filters that every search has. */
public final class SolrFilters {
    private SolrFilters() {}

    /** Documents of nodes only. */
    public static Map<String, Object> nodes() {
        return Dsl.term(IndexFields.DOC, IndexFields.NODE);
    }

    /** Nodes of these stores. */
    public static Map<String, Object> stores(Collection<String> stores) {
        return Dsl.terms(IndexFields.STORE, stores);
    }

    /** Nodes on which one of these lists acts, and those of this person. */
    public static Map<String, Object> readable(Collection<Long> acls, @Nullable String user) {
        Map<String, Object> byAcl = Dsl.terms(
                IndexFields.ACLID, acls.stream().sorted().map(String::valueOf).toList());
        return user == null ? byAcl : Dsl.any(List.of(byAcl, Dsl.term(IndexFields.OWNER, user)));
    }
}
