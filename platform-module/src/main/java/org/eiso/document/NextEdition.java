package org.eiso.document;

import java.util.Locale;
import java.util.Objects;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.ContentWriter;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.eiso.alfresco.ChangePass;
import org.eiso.alfresco.IsoModel;
import org.eiso.domain.lifecycle.Effect;
import org.eiso.issue.Issue;
import org.eiso.lifecycle.LifecycleEffect;
import org.eiso.lifecycle.Passage;
import org.eiso.numbering.CodeRegister;
import org.eiso.unit.SettingsStore;

/** Begins the draft of the next edition from the one in force, which stays as it is. */
public final class NextEdition implements LifecycleEffect {

    private final IssueFactory factory;
    private final CodeRegister register;
    private final SettingsStore settings;
    private final ContentService contents;
    private final NodeService nodes;
    private final ChangePass pass;

    public NextEdition(
            IssueFactory factory,
            CodeRegister register,
            SettingsStore settings,
            ContentService contents,
            NodeService nodes,
            ChangePass pass) {
        this.factory = factory;
        this.register = register;
        this.settings = settings;
        this.contents = contents;
        this.nodes = nodes;
        this.pass = pass;
    }

    @Override
    public Effect effect() {
        return Effect.COPY_TO_NEXT_EDITION;
    }

    @Override
    public void apply(Passage passage) {
        Issue former = passage.issue();
        Locale language = settings.load(former.unit()).locale();
        DraftFacts facts = new DraftFacts(
                former.unit(),
                former.code(),
                former.type(),
                former.department(),
                former.parentCode(),
                former.title(),
                former.edition().next(Objects.requireNonNull(passage.request().revision(), "kind of revision")),
                former.owner(),
                passage.person(),
                former.clauses(),
                former.legalBasis(),
                former.summary(),
                passage.request().comment(),
                passage.request().reason());
        NodeRef next = factory.create(
                facts,
                former.name(),
                language,
                register.require(former.unit(), former.code()),
                created -> copyContent(former, created));
        pass.holding(next, () -> nodes.createAssociation(next, former.node(), IsoModel.ASSOC_SUPERSEDES));
        passage.successor(next);
    }

    private void copyContent(Issue former, NodeRef created) {
        ContentReader reader = contents.getReader(former.node(), ContentModel.PROP_CONTENT);
        ContentData content = Objects.requireNonNull(former.content(), "an issue in force has content");
        ContentWriter writer = contents.getWriter(created, ContentModel.PROP_CONTENT, true);
        writer.setMimetype(content.getMimetype());
        writer.setEncoding(content.getEncoding());
        writer.setLocale(content.getLocale());
        writer.putContent(reader);
    }
}
