package org.alfresco.service.cmr.repository;

import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alfresco.service.cmr.dictionary.InvalidAspectException;
import org.alfresco.service.cmr.dictionary.InvalidTypeException;
import org.alfresco.service.namespace.QName;
import org.alfresco.service.namespace.QNamePattern;

public interface NodeService {
    List<StoreRef> getStores();

    StoreRef createStore(String value, String value2) throws StoreExistsException;

    void deleteStore(StoreRef storeRef);

    boolean exists(StoreRef storeRef);

    boolean exists(NodeRef nodeRef);

    NodeRef.Status getNodeStatus(NodeRef nodeRef);

    NodeRef getNodeRef(Long id);

    NodeRef getRootNode(StoreRef storeRef) throws InvalidStoreRefException;

    Set<NodeRef> getAllRootNodes(StoreRef storeRef);

    ChildAssociationRef createNode(NodeRef nodeRef, QName qname, QName qname2, QName qname3)
            throws InvalidNodeRefException, InvalidTypeException;

    ChildAssociationRef createNode(
            NodeRef nodeRef, QName qname, QName qname2, QName qname3, Map<QName, Serializable> map)
            throws InvalidNodeRefException, InvalidTypeException;

    ChildAssociationRef moveNode(NodeRef nodeRef, NodeRef nodeRef2, QName qname, QName qname2)
            throws InvalidNodeRefException;

    void setChildAssociationIndex(ChildAssociationRef childAssociationRef, int number)
            throws InvalidChildAssociationRefException;

    QName getType(NodeRef nodeRef) throws InvalidNodeRefException;

    void setType(NodeRef nodeRef, QName qname) throws InvalidNodeRefException;

    void addAspect(NodeRef nodeRef, QName qname, Map<QName, Serializable> map)
            throws InvalidNodeRefException, InvalidAspectException;

    void removeAspect(NodeRef nodeRef, QName qname) throws InvalidNodeRefException, InvalidAspectException;

    boolean hasAspect(NodeRef nodeRef, QName qname) throws InvalidNodeRefException, InvalidAspectException;

    Set<QName> getAspects(NodeRef nodeRef) throws InvalidNodeRefException;

    void deleteNode(NodeRef nodeRef) throws InvalidNodeRefException;

    ChildAssociationRef addChild(NodeRef nodeRef, NodeRef nodeRef2, QName qname, QName qname2)
            throws InvalidNodeRefException;

    List<ChildAssociationRef> addChild(Collection<NodeRef> values, NodeRef nodeRef, QName qname, QName qname2)
            throws InvalidNodeRefException;

    void removeChild(NodeRef nodeRef, NodeRef nodeRef2) throws InvalidNodeRefException;

    boolean removeChildAssociation(ChildAssociationRef childAssociationRef);

    boolean removeSeconaryChildAssociation(ChildAssociationRef childAssociationRef);

    boolean removeSecondaryChildAssociation(ChildAssociationRef childAssociationRef);

    Map<QName, Serializable> getProperties(NodeRef nodeRef) throws InvalidNodeRefException;

    Long getNodeAclId(NodeRef nodeRef) throws InvalidNodeRefException;

    Serializable getProperty(NodeRef nodeRef, QName qname) throws InvalidNodeRefException;

    void setProperties(NodeRef nodeRef, Map<QName, Serializable> map) throws InvalidNodeRefException;

    void addProperties(NodeRef nodeRef, Map<QName, Serializable> map) throws InvalidNodeRefException;

    void setProperty(NodeRef nodeRef, QName qname, Serializable value) throws InvalidNodeRefException;

    void removeProperty(NodeRef nodeRef, QName qname) throws InvalidNodeRefException;

    List<ChildAssociationRef> getParentAssocs(NodeRef nodeRef) throws InvalidNodeRefException;

    List<ChildAssociationRef> getParentAssocs(NodeRef nodeRef, QNamePattern pattern, QNamePattern pattern2)
            throws InvalidNodeRefException;

    List<ChildAssociationRef> getChildAssocs(NodeRef nodeRef) throws InvalidNodeRefException;

    List<ChildAssociationRef> getChildAssocs(NodeRef nodeRef, QNamePattern pattern, QNamePattern pattern2)
            throws InvalidNodeRefException;

    List<ChildAssociationRef> getChildAssocs(
            NodeRef nodeRef, QNamePattern pattern, QNamePattern pattern2, int number, boolean flag)
            throws InvalidNodeRefException;

    List<ChildAssociationRef> getChildAssocs(NodeRef nodeRef, QNamePattern pattern, QNamePattern pattern2, boolean flag)
            throws InvalidNodeRefException;

    List<ChildAssociationRef> getChildAssocs(NodeRef nodeRef, Set<QName> set);

    List<ChildAssociationRef> getChildAssocsByPropertyValue(NodeRef nodeRef, QName qname, Serializable value);

    NodeRef getChildByName(NodeRef nodeRef, QName qname, String value);

    List<ChildAssociationRef> getChildrenByName(NodeRef nodeRef, QName qname, Collection<String> values);

    ChildAssociationRef getPrimaryParent(NodeRef nodeRef) throws InvalidNodeRefException;

    Collection<ChildAssociationRef> getChildAssocsWithoutParentAssocsOfType(NodeRef nodeRef, QName qname);

    List<String> findAssocsNotLinkedByTwoOtherAssocs(NodeRef nodeRef);

    AssociationRef createAssociation(NodeRef nodeRef, NodeRef nodeRef2, QName qname)
            throws InvalidNodeRefException, AssociationExistsException;

    void removeAssociation(NodeRef nodeRef, NodeRef nodeRef2, QName qname) throws InvalidNodeRefException;

    void setAssociations(NodeRef nodeRef, QName qname, List<NodeRef> list);

    AssociationRef getAssoc(Long id);

    List<AssociationRef> getTargetAssocs(NodeRef nodeRef, QNamePattern pattern) throws InvalidNodeRefException;

    List<AssociationRef> getTargetAssocsByPropertyValue(
            NodeRef nodeRef, QNamePattern pattern, QName qname, Serializable value);

    List<AssociationRef> getSourceAssocs(NodeRef nodeRef, QNamePattern pattern) throws InvalidNodeRefException;

    Path getPath(NodeRef nodeRef) throws InvalidNodeRefException;

    List<Path> getPaths(NodeRef nodeRef, boolean flag) throws InvalidNodeRefException;

    NodeRef getStoreArchiveNode(StoreRef storeRef);

    NodeRef restoreNode(NodeRef nodeRef, NodeRef nodeRef2, QName qname, QName qname2);

    int countChildAssocs(NodeRef nodeRef, boolean flag) throws InvalidNodeRefException;
}
