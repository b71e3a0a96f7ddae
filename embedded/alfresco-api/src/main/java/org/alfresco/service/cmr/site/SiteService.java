package org.alfresco.service.cmr.site;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.alfresco.query.PagingRequest;
import org.alfresco.query.PagingResults;
import org.alfresco.repo.site.SiteMembership;
import org.alfresco.service.cmr.model.FileInfo;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;
import org.alfresco.util.Pair;

public interface SiteService {
    String DOCUMENT_LIBRARY = "documentLibrary";

    SiteInfo createSite(String value, String value2, String value3, String value4, boolean flag);

    boolean canAddMember(String value, String value2, String value3);

    SiteInfo createSite(String value, String value2, String value3, String value4, SiteVisibility siteVisibility);

    SiteInfo createSite(
            String value, String value2, String value3, String value4, SiteVisibility siteVisibility, QName qname);

    boolean hasCreateSitePermissions();

    List<SiteInfo> findSites(String value, String value2, int number);

    List<SiteInfo> findSites(String value, int number);

    List<SiteInfo> listSites(String value, String value2, int number);

    List<SiteInfo> listSites(String value, String value2);

    List<SiteInfo> listSites(String value);

    List<SiteMembership> listSiteMemberships(String value, int number);

    List<SiteInfo> listSites(String value, int number);

    SiteInfo getSite(String value);

    SiteInfo getSite(NodeRef nodeRef);

    String getSiteShortName(NodeRef nodeRef);

    boolean hasSite(String value);

    void updateSite(SiteInfo siteInfo);

    void deleteSite(String value);

    void listMembers(String value, String value2, String value3, boolean flag, SiteMembersCallback siteMembersCallback);

    void listMembers(
            String value,
            String value2,
            String value3,
            boolean flag,
            boolean flag2,
            boolean flag3,
            SiteMembersCallback siteMembersCallback);

    Map<String, String> listMembers(String value, String value2, String value3, int number);

    Map<String, String> listMembers(String value, String value2, String value3, int number, boolean flag);

    List<SiteMemberInfo> listMembersInfo(String value, String value2, String value3, int number, boolean flag);

    PagingResults<SiteMembership> listMembersPaged(
            String value, boolean flag, List<Pair<SortFields, Boolean>> list, PagingRequest pagingRequest);

    SiteMemberInfo getMembersRoleInfo(String value, String value2);

    boolean isMember(String value, String value2);

    void setMembership(String value, String value2, String value3);

    void removeMembership(String value, String value2);

    NodeRef createContainer(String value, String value2, QName qname, Map<QName, Serializable> map);

    NodeRef getContainer(String value, String value2);

    PagingResults<FileInfo> listContainers(String value, PagingRequest pagingRequest);

    boolean hasContainer(String value, String value2);

    List<String> getSiteRoles();

    List<String> getSiteRoles(String value);

    String getSiteGroup(String value);

    String getSiteRoleGroup(String value, String value2);

    NodeRef getSiteRoot();

    void cleanSitePermissions(NodeRef nodeRef, SiteInfo siteInfo);

    PagingResults<SiteMembership> listSitesPaged(
            String value, List<Pair<SortFields, Boolean>> list, PagingRequest pagingRequest);

    String resolveSite(String value);

    String getMembersRole(String value, String value2);

    int countAuthoritiesWithRole(String value, String value2);

    boolean isSiteAdmin(String value);

    interface SiteMembersCallback {
        void siteMember(String value, String value2);

        default void siteMember(String value, String value2, boolean flag) {
            throw new UnsupportedOperationException("SiteMembersCallback.siteMember");
        }

        boolean isDone();
    }

    enum SortFields {
        LastName,
        FirstName,
        Role,
        SiteShortName,
        SiteTitle,
        Username,
        DisplayName;
    }
}
