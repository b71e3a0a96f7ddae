package org.eiso.host.bootstrap;

import java.util.List;
import java.util.Set;
import org.alfresco.model.ContentModel;
import org.alfresco.service.namespace.QName;

/**
 * A folder of the first start with those below it.
 *
 * @param qname its name in paths, such as {@code app:company_home}
 * @param name its {@code cm:name}
 * @param inherits whether it has its parent's permissions
 * @param grants its own permissions
 */
record Space(
        QName qname,
        QName type,
        String name,
        String title,
        String description,
        boolean inherits,
        List<Grant> grants,
        Set<QName> aspects,
        List<Space> below) {

    /** A folder that inherits its permissions. */
    static Space folder(QName qname, String name, String description) {
        return new Space(
                qname, ContentModel.TYPE_FOLDER, name, name, description, true, List.of(), Set.of(), List.of());
    }

    Space ofType(QName other) {
        return new Space(qname, other, name, title, description, inherits, grants, aspects, below);
    }

    Space titled(String other) {
        return new Space(qname, type, name, other, description, inherits, grants, aspects, below);
    }

    /** Adds permissions to the inherited ones. */
    Space granting(Grant... more) {
        return new Space(qname, type, name, title, description, inherits, List.of(more), aspects, below);
    }

    /** Gives these permissions only. */
    Space grantingOnly(Grant... only) {
        return new Space(qname, type, name, title, description, false, List.of(only), aspects, below);
    }

    /** Can be neither deleted nor moved. */
    Space fixed() {
        return new Space(
                qname,
                type,
                name,
                title,
                description,
                inherits,
                grants,
                Set.of(ContentModel.ASPECT_UNDELETABLE, Names.UNMOVABLE),
                below);
    }

    Space with(Space... children) {
        return new Space(qname, type, name, title, description, inherits, grants, aspects, List.of(children));
    }
}
