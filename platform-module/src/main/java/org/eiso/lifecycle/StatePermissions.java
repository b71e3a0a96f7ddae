package org.eiso.lifecycle;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.security.PermissionService;
import org.eiso.alfresco.ChangePass;
import org.eiso.domain.lifecycle.State;
import org.eiso.issue.Issue;
import org.eiso.issue.Issues;
import org.eiso.unit.UnitRole;

/**
 * Gives an issue the rights of its state. An issue in force inherits those of its area; any other has its own, and
 * only those.
 */
public final class StatePermissions {

    private final Issues issues;
    private final PermissionService permissions;
    private final ChangePass pass;

    public StatePermissions(Issues issues, PermissionService permissions, ChangePass pass) {
        this.issues = issues;
        this.permissions = permissions;
        this.pass = pass;
    }

    public void apply(NodeRef node) {
        Issue issue = issues.load(node);
        boolean inForce = issue.state() == State.EFFECTIVE;
        pass.holding(node, () -> {
            permissions.deletePermissions(node);
            permissions.setInheritParentPermissions(node, inForce);
            if (!inForce) {
                String right = issue.state().frozen() ? PermissionService.CONSUMER : PermissionService.EDITOR;
                for (String authority : people(issue)) {
                    permissions.setPermission(node, authority, right, true);
                }
            }
        });
    }

    private static Set<String> people(Issue issue) {
        String controllers = UnitRole.CONTROLLER.group(issue.unit());
        List<String> people = new ArrayList<>();
        people.add(controllers);
        switch (issue.state()) {
            case DRAFT -> people.addAll(List.of(issue.author(), issue.owner()));
            case IN_REVIEW, IN_APPROVAL -> {
                people.addAll(List.of(issue.author(), issue.owner()));
                people.addAll(issue.waitingFor());
            }
            case APPROVED -> {
                people.addAll(List.of(issue.author(), issue.owner()));
                people.addAll(issue.routePeople());
            }
            case SUPERSEDED, WITHDRAWN -> {
                people.add(UnitRole.AUDITOR.group(issue.unit()));
                people.addAll(issue.routePeople());
            }
            case EFFECTIVE -> throw new IllegalStateException("inherits");
        }
        return new LinkedHashSet<>(people);
    }
}
