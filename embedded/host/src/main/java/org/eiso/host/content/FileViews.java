package org.eiso.host.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.model.FileFolderServiceType;
import org.alfresco.service.cmr.model.FileInfo;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import org.alfresco.service.namespace.RegexQNamePattern;
import org.jspecify.annotations.Nullable;

/** Looks at nodes as files and folders. */
final class FileViews {
    private final NodeService nodeService;
    private final DictionaryService dictionaryService;

    FileViews(NodeService nodeService, DictionaryService dictionaryService) {
        this.nodeService = nodeService;
        this.dictionaryService = dictionaryService;
    }

    FileFolderServiceType kind(QName type) {
        if (dictionaryService.isSubClass(type, ContentModel.TYPE_FOLDER)) {
            return dictionaryService.isSubClass(type, ContentModel.TYPE_SYSTEM_FOLDER)
                    ? FileFolderServiceType.SYSTEM_FOLDER
                    : FileFolderServiceType.FOLDER;
        }
        boolean file = dictionaryService.isSubClass(type, ContentModel.TYPE_CONTENT)
                || dictionaryService.isSubClass(type, ContentModel.TYPE_LINK);
        return file ? FileFolderServiceType.FILE : FileFolderServiceType.INVALID;
    }

    /**
     * @throws FileTypeException when the node is neither a file nor a folder
     */
    FileInfo view(NodeRef nodeRef) {
        FileInfo info = viewOrNull(nodeRef);
        if (info == null) {
            throw new FileTypeException(
                    "Neither a file nor a folder: " + nodeRef + ", a " + nodeService.getType(nodeRef));
        }
        return info;
    }

    @Nullable
    FileInfo viewOrNull(NodeRef nodeRef) {
        QName type = nodeService.getType(nodeRef);
        FileFolderServiceType kind = kind(type);
        if (kind == FileFolderServiceType.INVALID) {
            return null;
        }
        return new NodeFileInfo(
                nodeRef,
                type,
                kind != FileFolderServiceType.FILE,
                dictionaryService.isSubClass(type, ContentModel.TYPE_LINK),
                nodeService.hasAspect(nodeRef, ContentModel.ASPECT_HIDDEN),
                nodeService.getProperties(nodeRef));
    }

    /** Files and folders right below a folder, without system folders. */
    List<FileInfo> children(NodeRef folder, boolean files, boolean folders) {
        List<FileInfo> children = new ArrayList<>();
        for (ChildAssociationRef child : childAssocs(folder)) {
            QName type = nodeService.getType(child.getChildRef());
            FileFolderServiceType kind = kind(type);
            boolean wanted =
                    kind == FileFolderServiceType.FILE && files || kind == FileFolderServiceType.FOLDER && folders;
            FileInfo info = wanted ? viewOrNull(child.getChildRef()) : null;
            if (info != null) {
                children.add(info);
            }
        }
        return children;
    }

    List<ChildAssociationRef> childAssocs(NodeRef folder) {
        return nodeService.getChildAssocs(folder, ContentModel.ASSOC_CONTAINS, RegexQNamePattern.MATCH_ALL);
    }

    boolean hasAnyAspect(NodeRef nodeRef, Set<QName> aspects) {
        return nodeService.getAspects(nodeRef).stream().anyMatch(aspects::contains);
    }

    boolean isOneOf(QName type, Set<QName> types) {
        return types.stream().anyMatch(wanted -> dictionaryService.isSubClass(type, wanted));
    }
}
