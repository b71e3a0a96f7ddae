package org.alfresco.service.cmr.model;

import org.alfresco.service.cmr.repository.ChildAssociationRef;

public interface SubFolderFilter {
    boolean isEnterSubfolder(ChildAssociationRef childAssociationRef);
}
