package org.eiso.host.content;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.alfresco.model.ContentModel;
import org.alfresco.query.PagingRequest;
import org.alfresco.query.PagingResults;
import org.alfresco.repo.policy.BehaviourFilter;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.model.FileExistsException;
import org.alfresco.service.cmr.model.FileFolderService;
import org.alfresco.service.cmr.model.FileFolderServiceType;
import org.alfresco.service.cmr.model.FileInfo;
import org.alfresco.service.cmr.model.FileNotFoundException;
import org.alfresco.service.cmr.model.SubFolderFilter;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.ContentWriter;
import org.alfresco.service.cmr.repository.CopyService;
import org.alfresco.service.cmr.repository.DuplicateChildNodeNameException;
import org.alfresco.service.cmr.repository.MimetypeService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.alfresco.util.Pair;
import org.jspecify.annotations.Nullable;

/** The repository's nodes as a tree of named files and folders. */
public final class NodeFileFolderService implements FileFolderService {
    private final NodeService nodeService;
    private final ContentService contentService;
    private final MimetypeService mimetypeService;
    private final FileViews views;
    private final FileMoves moves;

    public NodeFileFolderService(
            NodeService nodeService,
            DictionaryService dictionaryService,
            ContentService contentService,
            CopyService copyService,
            MimetypeService mimetypeService,
            BehaviourFilter behaviourFilter) {
        this.nodeService = nodeService;
        this.contentService = contentService;
        this.mimetypeService = mimetypeService;
        this.views = new FileViews(nodeService, dictionaryService);
        this.moves = new FileMoves(
                nodeService, dictionaryService, copyService, contentService, mimetypeService, behaviourFilter, views);
    }

    @Override
    public List<FileInfo> list(NodeRef contextNodeRef) {
        return views.children(contextNodeRef, true, true);
    }

    @Override
    public PagingResults<FileInfo> list(
            NodeRef contextNodeRef,
            boolean files,
            boolean folders,
            @Nullable Set<QName> ignoreQNames,
            @Nullable List<Pair<QName, Boolean>> sortProps,
            PagingRequest pagingRequest) {
        return list(contextNodeRef, files, folders, null, ignoreQNames, sortProps, pagingRequest);
    }

    @Override
    public PagingResults<FileInfo> list(
            NodeRef contextNodeRef,
            boolean files,
            boolean folders,
            @Nullable String pattern,
            @Nullable Set<QName> ignoreQNames,
            @Nullable List<Pair<QName, Boolean>> sortProps,
            PagingRequest pagingRequest) {
        Set<QName> ignored = ignoreQNames == null ? Set.of() : ignoreQNames;
        Pattern names = pattern == null ? null : wildcards(pattern);
        List<FileInfo> found = views.children(contextNodeRef, files, folders).stream()
                .filter(info -> names == null || names.matcher(info.getName()).matches())
                .filter(info -> !ignored.contains(info.getType()) && !views.hasAnyAspect(info.getNodeRef(), ignored))
                .sorted(new FileOrder().by(sortProps == null ? List.of() : sortProps))
                .toList();
        return FilePage.of(found, pagingRequest);
    }

    @Override
    public PagingResults<FileInfo> list(
            NodeRef rootNodeRef,
            Set<QName> searchTypeQNames,
            @Nullable Set<QName> ignoreAspectQNames,
            @Nullable List<Pair<QName, Boolean>> sortProps,
            PagingRequest pagingRequest) {
        Set<QName> ignored = ignoreAspectQNames == null ? Set.of() : ignoreAspectQNames;
        List<FileInfo> found = views.children(rootNodeRef, true, true).stream()
                .filter(info -> views.isOneOf(info.getType(), searchTypeQNames))
                .filter(info -> !views.hasAnyAspect(info.getNodeRef(), ignored))
                .sorted(new FileOrder().by(sortProps == null ? List.of() : sortProps))
                .toList();
        return FilePage.of(found, pagingRequest);
    }

    @Override
    public List<FileInfo> listFiles(NodeRef contextNodeRef) {
        return views.children(contextNodeRef, true, false);
    }

    @Override
    public List<FileInfo> listFolders(NodeRef contextNodeRef) {
        return views.children(contextNodeRef, false, true);
    }

    @Override
    public List<FileInfo> listDeepFolders(NodeRef contextNodeRef, @Nullable SubFolderFilter filter) {
        List<FileInfo> found = new ArrayList<>();
        for (ChildAssociationRef child : views.childAssocs(contextNodeRef)) {
            QName type = nodeService.getType(child.getChildRef());
            if (views.kind(type) == FileFolderServiceType.FOLDER
                    && (filter == null || filter.isEnterSubfolder(child))) {
                found.add(views.view(child.getChildRef()));
                found.addAll(listDeepFolders(child.getChildRef(), filter));
            }
        }
        return found;
    }

    @Override
    public NodeRef getLocalizedSibling(NodeRef nodeRef) {
        throw new UnsupportedOperationException("FileFolderService.getLocalizedSibling(NodeRef)");
    }

    @Override
    public @Nullable NodeRef searchSimple(NodeRef contextNodeRef, String name) {
        return nodeService.getChildByName(contextNodeRef, ContentModel.ASSOC_CONTAINS, name);
    }

    @Override
    public List<FileInfo> search(NodeRef contextNodeRef, String namePattern, boolean includeSubFolders) {
        return search(contextNodeRef, namePattern, true, true, includeSubFolders);
    }

    /** Files and folders whose names match; {@code *} and {@code ?} stand for any characters. */
    @Override
    public List<FileInfo> search(
            NodeRef contextNodeRef,
            String namePattern,
            boolean fileSearch,
            boolean folderSearch,
            boolean includeSubFolders) {
        Pattern names = wildcards(namePattern);
        List<FileInfo> found = new ArrayList<>();
        for (FileInfo info : views.children(contextNodeRef, fileSearch, folderSearch || includeSubFolders)) {
            boolean wanted = info.isFolder() ? folderSearch : fileSearch;
            if (wanted && names.matcher(info.getName()).matches()) {
                found.add(info);
            }
            if (info.isFolder() && includeSubFolders) {
                found.addAll(search(info.getNodeRef(), namePattern, fileSearch, folderSearch, true));
            }
        }
        return found;
    }

    @Override
    public FileInfo rename(NodeRef fileFolderRef, String newName) throws FileNotFoundException {
        return moves.move(fileFolderRef, null, null, newName);
    }

    @Override
    public FileInfo move(NodeRef sourceNodeRef, @Nullable NodeRef targetParentRef, @Nullable String newName)
            throws FileNotFoundException {
        return moves.move(sourceNodeRef, null, targetParentRef, newName);
    }

    @Override
    public FileInfo moveFrom(
            NodeRef sourceNodeRef,
            @Nullable NodeRef sourceParentRef,
            @Nullable NodeRef targetParentRef,
            @Nullable String newName)
            throws FileNotFoundException {
        return moves.move(sourceNodeRef, sourceParentRef, targetParentRef, newName);
    }

    @Override
    @Deprecated
    public FileInfo move(
            NodeRef sourceNodeRef,
            @Nullable NodeRef sourceParentRef,
            @Nullable NodeRef targetParentRef,
            @Nullable String newName)
            throws FileNotFoundException {
        return moves.move(sourceNodeRef, sourceParentRef, targetParentRef, newName);
    }

    @Override
    public FileInfo copy(NodeRef sourceNodeRef, @Nullable NodeRef targetParentRef, @Nullable String newName)
            throws FileNotFoundException {
        return moves.copy(sourceNodeRef, targetParentRef, newName);
    }

    @Override
    public FileInfo create(NodeRef parentNodeRef, String name, QName typeQName) {
        return create(parentNodeRef, name, typeQName, null);
    }

    /**
     * @throws FileExistsException when the name is taken
     * @throws FileTypeException when the type is neither a file's nor a folder's
     */
    @Override
    public FileInfo create(NodeRef parentNodeRef, String name, QName typeQName, @Nullable QName assocQName) {
        FileFolderServiceType kind = views.kind(typeQName);
        if (kind != FileFolderServiceType.FILE && kind != FileFolderServiceType.FOLDER) {
            throw new FileTypeException("Type is not handled by this service: " + typeQName);
        }
        QName assocName = assocQName == null
                ? QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, QName.createValidLocalName(name))
                : assocQName;
        try {
            ChildAssociationRef created = nodeService.createNode(
                    parentNodeRef,
                    ContentModel.ASSOC_CONTAINS,
                    assocName,
                    typeQName,
                    Map.of(ContentModel.PROP_NAME, name));
            return views.view(created.getChildRef());
        } catch (DuplicateChildNodeNameException taken) {
            throw new FileExistsException(parentNodeRef, name, typeQName.getLocalName());
        }
    }

    @Override
    public void delete(NodeRef nodeRef) {
        nodeService.deleteNode(nodeRef);
    }

    @Override
    public List<FileInfo> getNamePath(@Nullable NodeRef rootNodeRef, NodeRef nodeRef) throws FileNotFoundException {
        List<FileInfo> path = new ArrayList<>();
        NodeRef store = nodeService.getRootNode(nodeRef.getStoreRef());
        NodeRef root = rootNodeRef == null ? store : rootNodeRef;
        for (NodeRef step = nodeRef; !step.equals(root); ) {
            if (step.equals(store)) {
                throw new FileNotFoundException(nodeRef);
            }
            path.add(views.view(step));
            step = nodeService.getPrimaryParent(step).getParentRef();
        }
        Collections.reverse(path);
        return path;
    }

    @Override
    public List<String> getNameOnlyPath(@Nullable NodeRef rootNodeRef, NodeRef nodeRef) throws FileNotFoundException {
        return getNamePath(rootNodeRef, nodeRef).stream().map(FileInfo::getName).toList();
    }

    @Override
    public FileInfo resolveNamePath(NodeRef rootNodeRef, List<String> pathElements) throws FileNotFoundException {
        return Objects.requireNonNull(resolveNamePath(rootNodeRef, pathElements, true));
    }

    @Override
    public @Nullable FileInfo resolveNamePath(NodeRef rootNodeRef, List<String> pathElements, boolean mustExist)
            throws FileNotFoundException {
        if (pathElements.isEmpty()) {
            throw new IllegalArgumentException("Path elements list is empty");
        }
        NodeRef node = rootNodeRef;
        for (String name : pathElements) {
            NodeRef child = searchSimple(node, name);
            if (child == null) {
                if (mustExist) {
                    throw new FileNotFoundException("File not found: " + name + " in " + String.join("/", pathElements)
                            + " below " + rootNodeRef);
                }
                return null;
            }
            node = child;
        }
        return views.view(node);
    }

    @Override
    public @Nullable FileInfo getFileInfo(NodeRef nodeRef) {
        return nodeService.exists(nodeRef) ? views.viewOrNull(nodeRef) : null;
    }

    @Override
    public @Nullable ContentReader getReader(NodeRef nodeRef) {
        requireFile(nodeRef);
        return contentService.getReader(nodeRef, ContentModel.PROP_CONTENT);
    }

    @Override
    public ContentWriter getWriter(NodeRef nodeRef) {
        FileInfo file = requireFile(nodeRef);
        ContentWriter writer = contentService.getWriter(nodeRef, ContentModel.PROP_CONTENT, true);
        if (writer.getMimetype() == null) {
            writer.setMimetype(mimetypeService.guessMimetype(file.getName()));
        }
        return writer;
    }

    @Override
    public boolean exists(NodeRef nodeRef) {
        return nodeService.exists(nodeRef);
    }

    @Override
    public FileFolderServiceType getType(QName typeQName) {
        return views.kind(typeQName);
    }

    @Override
    public boolean isHidden(NodeRef nodeRef) {
        return nodeService.hasAspect(nodeRef, ContentModel.ASPECT_HIDDEN);
    }

    @Override
    public void setHidden(NodeRef nodeRef, boolean isHidden) {
        if (isHidden) {
            nodeService.addAspect(nodeRef, ContentModel.ASPECT_HIDDEN, Map.of());
        } else {
            nodeService.removeAspect(nodeRef, ContentModel.ASPECT_HIDDEN);
        }
    }

    @Override
    public List<FileInfo> toFileInfoList(List<NodeRef> nodeRefs) {
        List<FileInfo> infos = new ArrayList<>();
        for (NodeRef nodeRef : nodeRefs) {
            FileInfo info = getFileInfo(nodeRef);
            if (info != null) {
                infos.add(info);
            }
        }
        return infos;
    }

    private FileInfo requireFile(NodeRef nodeRef) {
        FileInfo file = views.view(nodeRef);
        if (file.isFolder()) {
            throw new FileTypeException("A folder has no content: " + nodeRef);
        }
        return file;
    }

    private static Pattern wildcards(String pattern) {
        String regex = Pattern.quote(pattern).replace("*", "\\E.*\\Q").replace("?", "\\E.\\Q");
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
    }
}
