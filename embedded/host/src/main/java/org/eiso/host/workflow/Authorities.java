package org.eiso.host.workflow;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.activiti.engine.task.IdentityLink;
import org.activiti.engine.task.IdentityLinkType;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.AuthorityType;
import org.alfresco.service.cmr.security.PersonService;
import org.jspecify.annotations.Nullable;

/** People and groups: names for the engine, nodes for properties. */
final class Authorities {
    private final NodeService nodes;
    private final DictionaryService dictionary;
    private final PersonService people;
    private final AuthorityService authorities;

    Authorities(NodeService nodes, DictionaryService dictionary, PersonService people, AuthorityService authorities) {
        this.nodes = nodes;
        this.dictionary = dictionary;
        this.people = people;
        this.authorities = authorities;
    }

    static boolean isUser(String authority) {
        AuthorityType type = AuthorityType.getAuthorityType(authority);
        return type == AuthorityType.USER || type == AuthorityType.ADMIN || type == AuthorityType.GUEST;
    }

    /** The node of a person or group; null if there is none. */
    @Nullable
    NodeRef node(String authority) {
        if (isUser(authority)) {
            return people.getPersonOrNull(authority);
        }
        return authorities.authorityExists(authority) ? authorities.getAuthorityNodeRef(authority) : null;
    }

    String name(NodeRef authority) {
        boolean person = dictionary.isSubClass(nodes.getType(authority), ContentModel.TYPE_PERSON);
        return (String)
                nodes.getProperty(authority, person ? ContentModel.PROP_USERNAME : ContentModel.PROP_AUTHORITY_NAME);
    }

    /** Whether a person is one of these people or in one of these groups. */
    boolean includes(Collection<NodeRef> actors, String userName) {
        for (NodeRef actor : actors) {
            if (nodes.exists(actor)) {
                String name = name(actor);
                if (name.equals(userName)
                        || !isUser(name)
                                && authorities
                                        .getContainedAuthorities(AuthorityType.USER, name, false)
                                        .contains(userName)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The people and groups a task is offered to, as nodes; those that are gone are left out. */
    ArrayList<NodeRef> candidates(Collection<? extends IdentityLink> links) {
        ArrayList<NodeRef> candidates = new ArrayList<>();
        for (IdentityLink link : links) {
            if (IdentityLinkType.CANDIDATE.equals(link.getType())) {
                NodeRef node = node(link.getGroupId() == null ? link.getUserId() : link.getGroupId());
                if (node != null) {
                    candidates.add(node);
                }
            }
        }
        return candidates;
    }

    /** A person or group and the groups it is in, itself first. */
    List<String> withGroups(String authority) {
        List<String> all = new ArrayList<>();
        all.add(authority);
        all.addAll(authorities.getContainingAuthorities(AuthorityType.GROUP, authority, false));
        return all;
    }
}
