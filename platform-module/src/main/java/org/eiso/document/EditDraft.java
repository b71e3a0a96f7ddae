package org.eiso.document;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.MLText;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.AccessStatus;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.namespace.QName;
import org.eiso.alfresco.ChangePass;
import org.eiso.alfresco.IsoModel;
import org.eiso.domain.refusal.Refusal;
import org.eiso.domain.refusal.RefusalCode;
import org.eiso.issue.Issue;
import org.eiso.issue.IssueName;
import org.eiso.issue.Issues;
import org.eiso.lifecycle.StatePermissions;
import org.eiso.unit.SettingsStore;
import org.eiso.unit.UnitDirectories;

/** Changes the facts or the file of a draft, for whoever may write it. */
public final class EditDraft {

    private final Issues issues;
    private final NodeService nodes;
    private final PermissionService permissions;
    private final StatePermissions statePermissions;
    private final ContentIntake intake;
    private final SettingsStore settings;
    private final UnitDirectories directories;
    private final ChangePass pass;

    public EditDraft(
            Issues issues,
            NodeService nodes,
            PermissionService permissions,
            StatePermissions statePermissions,
            ContentIntake intake,
            SettingsStore settings,
            UnitDirectories directories,
            ChangePass pass) {
        this.issues = issues;
        this.nodes = nodes;
        this.permissions = permissions;
        this.statePermissions = statePermissions;
        this.intake = intake;
        this.settings = settings;
        this.directories = directories;
        this.pass = pass;
    }

    public Issue change(String id, EditGuard guard, DraftChanges changes) {
        Issue issue = editable(id, guard);
        Locale language = settings.load(issue.unit()).locale();
        Map<QName, Serializable> values = new LinkedHashMap<>();
        if (changes.title() != null) {
            values.put(ContentModel.PROP_TITLE, new MLText(language, changes.title()));
            values.put(ContentModel.PROP_NAME, IssueName.of(issue.code(), changes.title(), issue.name()));
        }
        if (changes.summary() != null) {
            values.put(ContentModel.PROP_DESCRIPTION, new MLText(language, changes.summary()));
        }
        if (changes.clauses() != null) {
            values.put(IsoModel.PROP_CLAUSES, new ArrayList<>(changes.clauses()));
        }
        if (changes.legalBasis() != null) {
            values.put(IsoModel.PROP_LEGAL_BASIS, new ArrayList<>(changes.legalBasis()));
        }
        if (changes.changeSummary() != null) {
            values.put(IsoModel.PROP_CHANGE_SUMMARY, changes.changeSummary());
        }
        if (changes.changeReason() != null) {
            values.put(IsoModel.PROP_CHANGE_REASON, changes.changeReason());
        }
        if (!values.isEmpty()) {
            nodes.addProperties(issue.node(), values);
        }
        if (changes.owner() != null) {
            changeOwner(issue, changes.owner());
        }
        return issues.load(issue.node());
    }

    public Issue replaceContent(String id, EditGuard guard, Upload upload) {
        Issue issue = editable(id, guard);
        String name = IssueName.of(issue.code(), issue.title(), upload.fileName());
        if (!name.equals(issue.name())) {
            nodes.setProperty(issue.node(), ContentModel.PROP_NAME, name);
        }
        intake.write(issue.node(), upload, settings.load(issue.unit()).locale());
        return issues.load(issue.node());
    }

    private Issue editable(String id, EditGuard guard) {
        Issue issue = issues.require(id);
        if (issue.state().frozen()) {
            throw Refusal.of(RefusalCode.FROZEN)
                    .with("state", issue.state().name())
                    .with("id", issue.id())
                    .waitingFor(issue.waitingFor())
                    .asException();
        }
        if (permissions.hasPermission(issue.node(), PermissionService.WRITE) != AccessStatus.ALLOWED) {
            throw Refusal.of(RefusalCode.ROLE_REQUIRED)
                    .with("role", "author,owner,controller")
                    .with("state", issue.state().name())
                    .asException();
        }
        guard.check(issue);
        return issue;
    }

    private void changeOwner(Issue issue, String owner) {
        if (!directories.of(settings.load(issue.unit())).isActivePerson(owner)) {
            throw Refusal.of(RefusalCode.PERSON_NOT_FOUND)
                    .with("field", "owner")
                    .with("person", owner)
                    .asException();
        }
        pass.holding(issue.node(), () -> nodes.setProperty(issue.node(), IsoModel.PROP_OWNER, owner));
        statePermissions.apply(issue.node());
    }
}
