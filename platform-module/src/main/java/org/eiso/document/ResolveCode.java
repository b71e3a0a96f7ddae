package org.eiso.document;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.alfresco.service.cmr.repository.NodeRef;
import org.eiso.domain.lifecycle.State;
import org.eiso.domain.numbering.CodeKey;
import org.eiso.domain.refusal.Refusal;
import org.eiso.domain.refusal.RefusalCode;
import org.eiso.issue.Issue;
import org.eiso.issue.Issues;
import org.eiso.numbering.Allotment;
import org.eiso.numbering.CodeRegister;
import org.eiso.unit.Units;
import org.jspecify.annotations.Nullable;

/** Finds what a code means to the asking person: the issue in force, else the one in work if they may read it. */
public final class ResolveCode {

    private final Units units;
    private final CodeRegister register;
    private final Issues issues;

    public ResolveCode(Units units, CodeRegister register, Issues issues) {
        this.units = units;
        this.register = register;
        this.issues = issues;
    }

    /**
     * @param code however it is typed
     * @throws org.eiso.domain.refusal.RefusedException if the person may read nothing under this code
     */
    public Issue resolve(String unit, String code) {
        Allotment allotment = allotment(unit, code);
        return readable(allotment.effectiveIssue())
                .or(() -> readable(allotment.openIssue()))
                .orElseThrow(() -> notFound(unit, code));
    }

    /** The issue in work. */
    public Issue draft(String unit, String code) {
        return readable(allotment(unit, code).openIssue()).orElseThrow(() -> notFound(unit, code));
    }

    /** The newest issue in this state. */
    public Issue inState(String unit, String code, State state) {
        return history(unit, code).stream()
                .filter(issue -> issue.state() == state)
                .findFirst()
                .orElseThrow(() -> notFound(unit, code));
    }

    /** The readable issues of a code, newest edition first; at least one. */
    public List<Issue> history(String unit, String code) {
        List<Issue> chain = register.issues(allotment(unit, code)).stream()
                .map(issues::find)
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(Issue::edition).reversed())
                .toList();
        if (chain.isEmpty()) {
            throw notFound(unit, code);
        }
        return chain;
    }

    private Allotment allotment(String unit, String code) {
        units.require(unit);
        return register.find(unit, CodeKey.of(code)).orElseThrow(() -> notFound(unit, code));
    }

    private Optional<Issue> readable(@Nullable NodeRef node) {
        return node == null ? Optional.empty() : issues.find(node);
    }

    private static RuntimeException notFound(String unit, String code) {
        return Refusal.of(RefusalCode.NOT_FOUND)
                .with("unit", unit)
                .with("code", code)
                .asException();
    }
}
