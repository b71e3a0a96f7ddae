package org.eiso.host.search;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.search.ResultSet;
import org.alfresco.service.cmr.search.ResultSetRow;
import org.alfresco.service.namespace.QName;

/** One row of a result; the values of its node are read when they are asked for. */
final class FoundRow implements ResultSetRow {
    /** The name of the only source of rows. */
    private static final String SELECTOR = "";

    private final ResultSet resultSet;
    private final FoundNode node;
    private final int index;
    private final NodeService nodes;

    FoundRow(ResultSet resultSet, FoundNode node, int index, NodeService nodes) {
        this.resultSet = resultSet;
        this.node = node;
        this.index = index;
        this.nodes = nodes;
    }

    @Override
    public Map<String, Serializable> getValues() {
        Map<String, Serializable> values = new LinkedHashMap<>();
        nodes.getProperties(node.ref()).forEach((name, value) -> values.put(name.toString(), value));
        return values;
    }

    @Override
    public Serializable getValue(String column) {
        return getValue(QName.createQName(column.startsWith("@") ? column.substring(1) : column));
    }

    @Override
    public Serializable getValue(QName property) {
        return nodes.getProperty(node.ref(), property);
    }

    @Override
    public NodeRef getNodeRef() {
        return node.ref();
    }

    @Override
    public Map<String, NodeRef> getNodeRefs() {
        return Map.of(SELECTOR, node.ref());
    }

    @Override
    public NodeRef getNodeRef(String selector) {
        return checked(selector).ref();
    }

    @Override
    public float getScore() {
        return node.score();
    }

    @Override
    public Map<String, Float> getScores() {
        return Map.of(SELECTOR, node.score());
    }

    @Override
    public float getScore(String selector) {
        return checked(selector).score();
    }

    private FoundNode checked(String selector) {
        if (!selector.equals(SELECTOR)) {
            throw new IllegalArgumentException("Rows come from one source without a name, not from " + selector);
        }
        return node;
    }

    @Override
    public ResultSet getResultSet() {
        return resultSet;
    }

    @Override
    public QName getQName() {
        return getChildAssocRef().getQName();
    }

    @Override
    public int getIndex() {
        return index;
    }

    @Override
    public ChildAssociationRef getChildAssocRef() {
        return nodes.getPrimaryParent(node.ref());
    }
}
