package org.alfresco.service.cmr.security;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alfresco.query.PagingRequest;
import org.alfresco.query.PagingResults;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;
import org.alfresco.util.Pair;

public interface PersonService {
    NodeRef getPerson(String value);

    NodeRef getPersonOrNull(String value);

    NodeRef getPerson(String value, boolean flag);

    PersonInfo getPerson(NodeRef nodeRef) throws NoSuchPersonException;

    boolean personExists(String value);

    boolean createMissingPeople();

    void setCreateMissingPeople(boolean flag);

    Set<QName> getMutableProperties();

    void setPersonProperties(String value, Map<QName, Serializable> map);

    void setPersonProperties(String value, Map<QName, Serializable> map, boolean flag);

    boolean isMutable();

    NodeRef createPerson(Map<QName, Serializable> map);

    NodeRef createPerson(Map<QName, Serializable> map, Set<String> set);

    void notifyPerson(String value, String value2);

    void deletePerson(String value);

    void deletePerson(NodeRef nodeRef);

    void deletePerson(NodeRef nodeRef, boolean flag);

    Set<NodeRef> getAllPeople();

    PagingResults<PersonInfo> getPeople(
            String value, List<QName> list, List<Pair<QName, Boolean>> list2, PagingRequest pagingRequest);

    PagingResults<PersonInfo> getPeople(
            List<Pair<QName, String>> list,
            boolean flag,
            List<Pair<QName, Boolean>> list2,
            PagingRequest pagingRequest);

    PagingResults<PersonInfo> getPeople(
            String value,
            List<QName> list,
            Set<QName> set,
            Set<QName> set2,
            boolean flag,
            List<Pair<QName, Boolean>> list2,
            PagingRequest pagingRequest);

    Set<NodeRef> getPeopleFilteredByProperty(QName qname, Serializable value, int number);

    NodeRef getPeopleContainer();

    boolean getUserNamesAreCaseSensitive();

    String getUserIdentifier(String value);

    int countPeople();

    boolean isEnabled(String value);

    /** What a list of people shows of one. */
    class PersonInfo {
        private final NodeRef nodeRef;
        private final String userName;
        private final String firstName;
        private final String lastName;

        public PersonInfo(NodeRef nodeRef, String userName, String firstName, String lastName) {
            this.nodeRef = nodeRef;
            this.userName = userName;
            this.firstName = firstName;
            this.lastName = lastName;
        }

        public NodeRef getNodeRef() {
            return nodeRef;
        }

        public String getUserName() {
            return userName;
        }

        public String getFirstName() {
            return firstName;
        }

        public String getLastName() {
            return lastName;
        }
    }
}
