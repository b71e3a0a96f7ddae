package org.alfresco.service.cmr.search;

import java.io.Serializable;
import java.util.List;
import org.alfresco.service.cmr.repository.InvalidNodeRefException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.cmr.repository.XPathException;
import org.alfresco.service.namespace.NamespacePrefixResolver;
import org.alfresco.service.namespace.QName;

public interface SearchService {
    String LANGUAGE_LUCENE = "lucene";
    String LANGUAGE_XPATH = "xpath";
    String LANGUAGE_FTS_ALFRESCO = "fts-alfresco";
    String LANGUAGE_CMIS_STRICT = "cmis-strict";
    String LANGUAGE_CMIS_ALFRESCO = "cmis-alfresco";
    String LANGUAGE_INDEX_CMIS = "index-cmis";
    String LANGUAGE_INDEX_ALFRESCO = "index-alfresco";
    String LANGUAGE_INDEX_SQL = "index-sql";
    String LANGUAGE_INDEX_FTS_ALFRESCO = "index-fts-alfresco";
    String LANGUAGE_SOLR_FTS_ALFRESCO = "solr-fts-alfresco";
    String LANGUAGE_SOLR_CMIS = "solr-cmis";
    String LANGUAGE_SOLR_ALFRESCO = "solr-alfresco";
    String LANGUAGE_SOLR_SQL = "solr-sql";

    ResultSet query(StoreRef storeRef, String value, String value2);

    ResultSet query(
            StoreRef storeRef, String value, String value2, QueryParameterDefinition[] queryParameterDefinitions);

    ResultSet query(StoreRef store, QName queryId, QueryParameter[] queryParameters);

    ResultSet query(SearchParameters searchParameters);

    List<NodeRef> selectNodes(
            NodeRef nodeRef,
            String value,
            QueryParameterDefinition[] queryParameterDefinitions,
            NamespacePrefixResolver namespacePrefixResolver,
            boolean flag)
            throws InvalidNodeRefException, XPathException;

    List<NodeRef> selectNodes(
            NodeRef nodeRef,
            String value,
            QueryParameterDefinition[] queryParameterDefinitions,
            NamespacePrefixResolver namespacePrefixResolver,
            boolean flag,
            String value2)
            throws InvalidNodeRefException, XPathException;

    List<Serializable> selectProperties(
            NodeRef nodeRef,
            String value,
            QueryParameterDefinition[] queryParameterDefinitions,
            NamespacePrefixResolver namespacePrefixResolver,
            boolean flag)
            throws InvalidNodeRefException, XPathException;

    List<Serializable> selectProperties(
            NodeRef nodeRef,
            String value,
            QueryParameterDefinition[] queryParameterDefinitions,
            NamespacePrefixResolver namespacePrefixResolver,
            boolean flag,
            String value2)
            throws InvalidNodeRefException, XPathException;

    boolean contains(NodeRef nodeRef, QName qname, String value) throws InvalidNodeRefException;

    boolean contains(NodeRef nodeRef, QName qname, String value, SearchParameters.Operator operator)
            throws InvalidNodeRefException;

    boolean like(NodeRef nodeRef, QName qname, String value, boolean flag) throws InvalidNodeRefException;
}
