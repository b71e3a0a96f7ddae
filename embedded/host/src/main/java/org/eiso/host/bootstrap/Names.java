package org.eiso.host.bootstrap;

import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;

/** Names that only the first start needs. */
final class Names {
    static final QName UNMOVABLE = sys("unmovable");
    static final QName SITES = QName.createQName("http://www.alfresco.org/model/site/1.0", "sites");
    static final QName UI_FACETS = app("uifacets");
    static final QName ICON = app("icon");
    static final QName COMPANY_HOME = app("company_home");
    static final QName GUEST_HOME = app("guest_home");

    private Names() {}

    static QName app(String name) {
        return QName.createQName("http://www.alfresco.org/model/application/1.0", name);
    }

    static QName cm(String name) {
        return QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, name);
    }

    static QName sys(String name) {
        return QName.createQName(NamespaceService.SYSTEM_MODEL_1_0_URI, name);
    }
}
