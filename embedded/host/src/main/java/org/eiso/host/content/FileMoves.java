package org.eiso.host.content;

import java.io.Serializable;
import java.util.Locale;
import java.util.UUID;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.policy.BehaviourFilter;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.model.FileExistsException;
import org.alfresco.service.cmr.model.FileInfo;
import org.alfresco.service.cmr.model.FileNotFoundException;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.CopyService;
import org.alfresco.service.cmr.repository.DuplicateChildNodeNameException;
import org.alfresco.service.cmr.repository.MimetypeService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.jspecify.annotations.Nullable;

/** Moves, renames and copies files and folders. */
final class FileMoves {
    private final NodeService nodeService;
    private final DictionaryService dictionaryService;
    private final CopyService copyService;
    private final ContentService contentService;
    private final MimetypeService mimetypeService;
    private final BehaviourFilter behaviourFilter;
    private final FileViews views;

    FileMoves(
            NodeService nodeService,
            DictionaryService dictionaryService,
            CopyService copyService,
            ContentService contentService,
            MimetypeService mimetypeService,
            BehaviourFilter behaviourFilter,
            FileViews views) {
        this.nodeService = nodeService;
        this.dictionaryService = dictionaryService;
        this.copyService = copyService;
        this.contentService = contentService;
        this.mimetypeService = mimetypeService;
        this.behaviourFilter = behaviourFilter;
        this.views = views;
    }

    /**
     * @param sourceParent the parent to leave; null for the primary one
     * @param targetParent the new parent; null to stay
     * @param newName the new name; null to keep it
     */
    FileInfo move(
            NodeRef node, @Nullable NodeRef sourceParent, @Nullable NodeRef targetParent, @Nullable String newName)
            throws FileNotFoundException {
        FileInfo before = existing(node);
        String name = newName == null ? before.getName() : newName;
        ChildAssociationRef from = parentAssoc(node, sourceParent);
        NodeRef target = targetParent == null ? from.getParentRef() : targetParent;
        boolean renamed = !name.equals(before.getName());
        if (!renamed && target.equals(from.getParentRef())) {
            return before;
        }
        try {
            if (target.equals(from.getParentRef())) {
                nodeService.setProperty(node, ContentModel.PROP_NAME, name);
                rename(node, from, name);
            } else {
                relocate(node, from, target, name, renamed);
            }
        } catch (DuplicateChildNodeNameException taken) {
            throw new FileExistsException(target, name);
        }
        adaptMimetype(node, before.getName(), name);
        return views.view(node);
    }

    FileInfo copy(NodeRef node, @Nullable NodeRef targetParent, @Nullable String newName) throws FileNotFoundException {
        FileInfo before = existing(node);
        ChildAssociationRef from = nodeService.getPrimaryParent(node);
        NodeRef target = targetParent == null ? from.getParentRef() : targetParent;
        String name = newName == null ? before.getName() : newName;
        QName assocType = containment(target);
        String required = copyService.getTopLevelNodeNewName(node, target, assocType, assocName(from, name));
        String copyName = required == null ? name : required;
        try {
            NodeRef copy = copyService.copy(node, target, assocType, assocName(from, copyName), true);
            nodeService.setProperty(copy, ContentModel.PROP_NAME, copyName);
            adaptMimetype(copy, before.getName(), copyName);
            return views.view(copy);
        } catch (DuplicateChildNodeNameException taken) {
            throw new FileExistsException(target, copyName);
        }
    }

    private FileInfo existing(NodeRef node) throws FileNotFoundException {
        if (!nodeService.exists(node)) {
            throw new FileNotFoundException(node);
        }
        return views.view(node);
    }

    private void rename(NodeRef node, ChildAssociationRef from, String name) {
        nodeService.moveNode(node, from.getParentRef(), from.getTypeQName(), assocName(from, name));
    }

    private void relocate(NodeRef node, ChildAssociationRef from, NodeRef target, String name, boolean renamed) {
        if (!from.isPrimary()) {
            nodeService.removeChild(from.getParentRef(), node);
            nodeService.addChild(target, node, from.getTypeQName(), from.getQName());
            nodeService.setProperty(node, ContentModel.PROP_NAME, name);
            return;
        }
        if (renamed) {
            // The old name may be taken in the target, the new one in the source: pass through a name nobody has.
            nodeService.setProperty(
                    node, ContentModel.PROP_NAME, UUID.randomUUID().toString());
        }
        boolean audited = behaviourFilter.isEnabled(ContentModel.ASPECT_AUDITABLE);
        if (audited) {
            behaviourFilter.disableBehaviour(ContentModel.ASPECT_AUDITABLE);
        }
        try {
            nodeService.moveNode(node, target, containment(target), assocName(from, name));
        } finally {
            if (audited) {
                behaviourFilter.enableBehaviour(ContentModel.ASPECT_AUDITABLE);
            }
        }
        if (renamed) {
            nodeService.setProperty(node, ContentModel.PROP_NAME, name);
        }
    }

    private ChildAssociationRef parentAssoc(NodeRef node, @Nullable NodeRef parent) {
        if (parent == null) {
            return nodeService.getPrimaryParent(node);
        }
        return nodeService.getParentAssocs(node).stream()
                .filter(assoc -> assoc.getParentRef().equals(parent))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(node + " is not below " + parent));
    }

    private QName containment(NodeRef parent) {
        QName type = nodeService.getType(parent);
        if (dictionaryService.isSubClass(type, ContentModel.TYPE_FOLDER)) {
            return ContentModel.ASSOC_CONTAINS;
        }
        if (dictionaryService.isSubClass(type, ContentModel.TYPE_CONTAINER)) {
            return ContentModel.ASSOC_CHILDREN;
        }
        throw new FileTypeException("Files and folders cannot be put below " + parent + ", a " + type);
    }

    /** An association that was named after the file follows its name; another keeps its own. */
    private static QName assocName(ChildAssociationRef from, String name) {
        return from.getQName().getNamespaceURI().equals(NamespaceService.CONTENT_MODEL_1_0_URI)
                ? QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, QName.createValidLocalName(name))
                : from.getQName();
    }

    /** A new extension may mean a new type: programs save under a temporary name and rename. */
    private void adaptMimetype(NodeRef node, String oldName, String newName) {
        String extension = extension(newName);
        boolean meaningful = !extension.isEmpty() && !extension.equals("tmp") && !extension.equals(extension(oldName));
        Serializable value = meaningful ? nodeService.getProperty(node, ContentModel.PROP_CONTENT) : null;
        if (value instanceof ContentData data) {
            String guessed =
                    mimetypeService.guessMimetype(newName, contentService.getReader(node, ContentModel.PROP_CONTENT));
            if (!guessed.equalsIgnoreCase(data.getMimetype())) {
                nodeService.setProperty(node, ContentModel.PROP_CONTENT, ContentData.setMimetype(data, guessed));
            }
        }
    }

    private static String extension(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
