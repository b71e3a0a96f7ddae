package org.alfresco.service.cmr.model;

import java.util.List;
import java.util.Set;
import org.alfresco.query.PagingRequest;
import org.alfresco.query.PagingResults;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.ContentWriter;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;
import org.alfresco.util.Pair;

public interface FileFolderService {
    List<FileInfo> list(NodeRef nodeRef);

    PagingResults<FileInfo> list(
            NodeRef nodeRef,
            boolean flag,
            boolean flag2,
            Set<QName> set,
            List<Pair<QName, Boolean>> list,
            PagingRequest pagingRequest);

    PagingResults<FileInfo> list(
            NodeRef nodeRef,
            boolean flag,
            boolean flag2,
            String value,
            Set<QName> set,
            List<Pair<QName, Boolean>> list,
            PagingRequest pagingRequest);

    List<FileInfo> listFiles(NodeRef nodeRef);

    List<FileInfo> listFolders(NodeRef nodeRef);

    List<FileInfo> listDeepFolders(NodeRef nodeRef, SubFolderFilter subFolderFilter);

    NodeRef getLocalizedSibling(NodeRef nodeRef);

    NodeRef searchSimple(NodeRef nodeRef, String value);

    List<FileInfo> search(NodeRef nodeRef, String value, boolean flag);

    List<FileInfo> search(NodeRef nodeRef, String value, boolean flag, boolean flag2, boolean flag3);

    FileInfo rename(NodeRef nodeRef, String value) throws FileExistsException, FileNotFoundException;

    FileInfo move(NodeRef nodeRef, NodeRef nodeRef2, String value) throws FileExistsException, FileNotFoundException;

    FileInfo moveFrom(NodeRef nodeRef, NodeRef nodeRef2, NodeRef nodeRef3, String value)
            throws FileExistsException, FileNotFoundException;

    FileInfo move(NodeRef nodeRef, NodeRef nodeRef2, NodeRef nodeRef3, String value)
            throws FileExistsException, FileNotFoundException;

    FileInfo copy(NodeRef nodeRef, NodeRef nodeRef2, String value) throws FileExistsException, FileNotFoundException;

    FileInfo create(NodeRef nodeRef, String value, QName qname) throws FileExistsException;

    FileInfo create(NodeRef nodeRef, String value, QName qname, QName qname2) throws FileExistsException;

    void delete(NodeRef nodeRef);

    List<FileInfo> getNamePath(NodeRef nodeRef, NodeRef nodeRef2) throws FileNotFoundException;

    List<String> getNameOnlyPath(NodeRef nodeRef, NodeRef nodeRef2) throws FileNotFoundException;

    FileInfo resolveNamePath(NodeRef nodeRef, List<String> list) throws FileNotFoundException;

    FileInfo resolveNamePath(NodeRef nodeRef, List<String> list, boolean flag) throws FileNotFoundException;

    FileInfo getFileInfo(NodeRef nodeRef);

    ContentReader getReader(NodeRef nodeRef);

    ContentWriter getWriter(NodeRef nodeRef);

    boolean exists(NodeRef nodeRef);

    FileFolderServiceType getType(QName qname);

    boolean isHidden(NodeRef nodeRef);

    void setHidden(NodeRef nodeRef, boolean flag);

    PagingResults<FileInfo> list(
            NodeRef nodeRef,
            Set<QName> set,
            Set<QName> set2,
            List<Pair<QName, Boolean>> list,
            PagingRequest pagingRequest);

    List<FileInfo> toFileInfoList(List<NodeRef> list);
}
