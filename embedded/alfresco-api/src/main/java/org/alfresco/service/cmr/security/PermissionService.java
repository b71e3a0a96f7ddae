package org.alfresco.service.cmr.security;

import java.util.Set;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.namespace.QName;

public interface PermissionService {
    String ROLE_PREFIX = "ROLE_";
    String GROUP_PREFIX = "GROUP_";
    String ALL_AUTHORITIES = "GROUP_EVERYONE";
    String OWNER_AUTHORITY = "ROLE_OWNER";
    String LOCK_OWNER_AUTHORITY = "ROLE_LOCK_OWNER";
    String ADMINISTRATOR_AUTHORITY = "ROLE_ADMINISTRATOR";
    String GUEST_AUTHORITY = "ROLE_GUEST";
    String ADMIN_SVC_AUTHORITY = "ROLE_ADMIN_SERVICE_ACCOUNT";
    String COLLABORATOR_SVC_AUTHORITY = "ROLE_COLLABORATOR_SERVICE_ACCOUNT";
    String EDITOR_SVC_AUTHORITY = "ROLE_EDITOR_SERVICE_ACCOUNT";

    String ALL_PERMISSIONS = "All";
    String FULL_CONTROL = "FullControl";
    String READ = "Read";
    String WRITE = "Write";
    String DELETE = "Delete";
    String ADD_CHILDREN = "AddChildren";
    String READ_PROPERTIES = "ReadProperties";
    String READ_CHILDREN = "ReadChildren";
    String WRITE_PROPERTIES = "WriteProperties";
    String DELETE_NODE = "DeleteNode";
    String DELETE_CHILDREN = "DeleteChildren";
    String CREATE_CHILDREN = "CreateChildren";
    String LINK_CHILDREN = "LinkChildren";
    String DELETE_ASSOCIATIONS = "DeleteAssociations";
    String READ_ASSOCIATIONS = "ReadAssociations";
    String CREATE_ASSOCIATIONS = "CreateAssociations";
    String READ_PERMISSIONS = "ReadPermissions";
    String CHANGE_PERMISSIONS = "ChangePermissions";
    String EXECUTE = "Execute";
    String READ_CONTENT = "ReadContent";
    String WRITE_CONTENT = "WriteContent";
    String EXECUTE_CONTENT = "ExecuteContent";
    String TAKE_OWNERSHIP = "TakeOwnership";
    String SET_OWNER = "SetOwner";
    String COORDINATOR = "Coordinator";
    String CONTRIBUTOR = "Contributor";
    String EDITOR = "Editor";
    String CONSUMER = "Consumer";
    String LOCK = "Lock";
    String UNLOCK = "Unlock";
    String CHECK_OUT = "CheckOut";
    String CHECK_IN = "CheckIn";
    String CANCEL_CHECK_OUT = "CancelCheckOut";
    String ASPECTS = "Aspects";
    String PROPERTIES = "Properties";

    String getOwnerAuthority();

    String getAllAuthorities();

    String getAllPermission();

    Set<AccessPermission> getPermissions(NodeRef nodeRef);

    Set<AccessPermission> getAllSetPermissions(NodeRef nodeRef);

    Set<String> getSettablePermissions(NodeRef nodeRef);

    Set<String> getSettablePermissions(QName qname);

    AccessStatus hasPermission(NodeRef nodeRef, String value);

    AccessStatus hasReadPermission(NodeRef nodeRef);

    Set<String> getReaders(Long id);

    Set<String> getReadersDenied(Long id);

    void deletePermissions(NodeRef nodeRef);

    void clearPermission(NodeRef nodeRef, String value);

    void deletePermission(NodeRef nodeRef, String value, String value2);

    void setPermission(NodeRef nodeRef, String value, String value2, boolean flag);

    void setInheritParentPermissions(NodeRef nodeRef, boolean flag);

    void setInheritParentPermissions(NodeRef nodeRef, boolean flag, boolean flag2);

    boolean getInheritParentPermissions(NodeRef nodeRef);

    void setPermission(StoreRef storeRef, String value, String value2, boolean flag);

    void deletePermission(StoreRef storeRef, String value, String value2);

    void clearPermission(StoreRef storeRef, String value);

    void deletePermissions(StoreRef storeRef);

    Set<AccessPermission> getAllSetPermissions(StoreRef storeRef);

    Set<String> getAuthorisations();
}
