package org.alfresco.service.cmr.search;

import java.io.Serializable;
import java.util.Map;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;

public interface ResultSetRow {
    Map<String, Serializable> getValues();

    Serializable getValue(String value);

    Serializable getValue(QName qname);

    NodeRef getNodeRef();

    Map<String, NodeRef> getNodeRefs();

    NodeRef getNodeRef(String value);

    float getScore();

    Map<String, Float> getScores();

    float getScore(String value);

    ResultSet getResultSet();

    QName getQName();

    int getIndex();

    ChildAssociationRef getChildAssocRef();
}
