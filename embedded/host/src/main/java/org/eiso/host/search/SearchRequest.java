package org.eiso.host.search;

import java.time.ZonedDateTime;
import java.util.List;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.cmr.search.SearchParameters;
import org.eiso.host.search.query.Query;
import org.eiso.host.search.query.QueryNames;

/**
 * A search whose query has been read.
 *
 * @param parameters as they came
 * @param query the query
 * @param filters queries that restrict it without ranking
 * @param facetQueries queries that are counted, in the order of the parameters
 * @param stores where to look
 * @param names of this request's namespaces
 * @param now this moment, in the zone that days begin in
 * @param rows how many to return at most
 */
record SearchRequest(
        SearchParameters parameters,
        Query query,
        List<Query> filters,
        List<Query> facetQueries,
        List<StoreRef> stores,
        QueryNames names,
        ZonedDateTime now,
        int rows) {}
