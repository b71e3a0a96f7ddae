package org.eiso.host.web.rest;

import java.io.Serializable;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.MutableAuthenticationService;
import org.alfresco.service.cmr.security.PersonService;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.jspecify.annotations.Nullable;

/** People as the REST API shows them. */
public final class PersonView {

    /** The fields of a person that have a property of their own, by the field's name. */
    static final Map<String, QName> FIELDS = fields();

    /** The fields of a person's company, by the field's name. */
    static final Map<String, QName> COMPANY = company();

    private final PersonService personService;
    private final NodeService nodeService;
    private final MutableAuthenticationService authenticationService;
    private final AuthorityService authorityService;
    private final PropertyValues values;

    /** @param nodeService the one that does not check rights: any user may see who somebody is */
    public PersonView(
            PersonService personService,
            NodeService nodeService,
            MutableAuthenticationService authenticationService,
            AuthorityService authorityService,
            PropertyValues values) {
        this.personService = personService;
        this.nodeService = nodeService;
        this.authenticationService = authenticationService;
        this.authorityService = authorityService;
        this.values = values;
    }

    private static Map<String, QName> fields() {
        Map<String, QName> fields = new LinkedHashMap<>();
        fields.put("firstName", ContentModel.PROP_FIRSTNAME);
        fields.put("lastName", ContentModel.PROP_LASTNAME);
        fields.put("email", ContentModel.PROP_EMAIL);
        fields.put("skypeId", ContentModel.PROP_SKYPE);
        fields.put("googleId", ContentModel.PROP_GOOGLEUSERNAME);
        fields.put("instantMessageId", ContentModel.PROP_INSTANTMSG);
        fields.put("jobTitle", ContentModel.PROP_JOBTITLE);
        fields.put("location", ContentModel.PROP_LOCATION);
        fields.put("mobile", ContentModel.PROP_MOBILE);
        fields.put("telephone", ContentModel.PROP_TELEPHONE);
        fields.put("userStatus", ContentModel.PROP_USER_STATUS);
        return fields;
    }

    private static Map<String, QName> company() {
        Map<String, QName> fields = new LinkedHashMap<>();
        fields.put("organization", ContentModel.PROP_ORGANIZATION);
        fields.put("address1", ContentModel.PROP_COMPANYADDRESS1);
        fields.put("address2", ContentModel.PROP_COMPANYADDRESS2);
        fields.put("address3", ContentModel.PROP_COMPANYADDRESS3);
        fields.put("postcode", ContentModel.PROP_COMPANYPOSTCODE);
        fields.put("telephone", ContentModel.PROP_COMPANYTELEPHONE);
        fields.put("fax", ContentModel.PROP_COMPANYFAX);
        fields.put("email", ContentModel.PROP_COMPANYEMAIL);
        return fields;
    }

    /** @throws RestException 404 if there is no such person */
    Map<String, Object> of(String userName, Set<String> include) {
        NodeRef person = personService.getPersonOrNull(userName);
        if (person == null) {
            throw RestException.noEntity(userName);
        }
        return of(person, include);
    }

    Map<String, Object> of(NodeRef person, Set<String> include) {
        Map<QName, Serializable> properties = nodeService.getProperties(person);
        String userName = Objects.toString(properties.get(ContentModel.PROP_USERNAME), "");
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("id", userName);
        FIELDS.forEach((field, property) -> put(view, field, properties.get(property)));
        put(view, "displayName", displayName(properties));
        Map<String, Object> company = new LinkedHashMap<>();
        COMPANY.forEach((field, property) -> put(company, field, properties.get(property)));
        view.put("company", company);
        view.put("enabled", authenticationService.getAuthenticationEnabled(userName));
        view.put(
                "emailNotificationsEnabled",
                !Boolean.TRUE.equals(properties.get(ContentModel.PROP_EMAIL_FEED_DISABLED)));
        if (include.contains("capabilities")) {
            view.put("capabilities", capabilities(userName));
        }
        if (include.contains("aspectNames")) {
            Set<String> aspects = new TreeSet<>();
            nodeService.getAspects(person).forEach(aspect -> aspects.add(values.prefixed(aspect)));
            view.put("aspectNames", aspects);
        }
        if (include.contains("properties")) {
            view.put("properties", values.toJson(custom(properties)));
        }
        return view;
    }

    /** First and last name, or the user's name where there is no person. */
    String displayName(String userName) {
        NodeRef person = personService.getPersonOrNull(userName);
        return person == null ? userName : displayName(nodeService.getProperties(person));
    }

    private static String displayName(Map<QName, Serializable> properties) {
        String first = Objects.toString(properties.get(ContentModel.PROP_FIRSTNAME), "");
        String last = Objects.toString(properties.get(ContentModel.PROP_LASTNAME), "");
        return (first + " " + last).trim();
    }

    private Map<String, Object> capabilities(String userName) {
        Map<String, Object> capabilities = new LinkedHashMap<>();
        capabilities.put("isAdmin", authorityService.isAdminAuthority(userName));
        capabilities.put("isGuest", authorityService.isGuestAuthority(userName));
        capabilities.put("isMutable", authenticationService.isAuthenticationMutable(userName));
        return capabilities;
    }

    private static Map<QName, Serializable> custom(Map<QName, Serializable> properties) {
        Map<QName, Serializable> custom = new HashMap<>(properties);
        custom.keySet()
                .removeIf(name -> name.getNamespaceURI().equals(NamespaceService.CONTENT_MODEL_1_0_URI)
                        || name.getNamespaceURI().equals(NamespaceService.SYSTEM_MODEL_1_0_URI));
        return custom;
    }

    private void put(Map<String, Object> view, String field, @Nullable Serializable value) {
        Object json = values.toJson(value);
        if (json != null) {
            view.put(field, json);
        }
    }
}
