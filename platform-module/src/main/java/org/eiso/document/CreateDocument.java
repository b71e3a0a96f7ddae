package org.eiso.document;

import java.time.Clock;
import java.time.Year;
import org.alfresco.service.cmr.repository.NodeRef;
import org.eiso.alfresco.CurrentPerson;
import org.eiso.domain.document.DocumentType;
import org.eiso.domain.edition.Edition;
import org.eiso.domain.lifecycle.Event;
import org.eiso.domain.lifecycle.LifecycleTable;
import org.eiso.domain.numbering.CodeKey;
import org.eiso.domain.numbering.CodeParts;
import org.eiso.domain.numbering.CodePattern;
import org.eiso.domain.refusal.Refusal;
import org.eiso.domain.refusal.RefusalCode;
import org.eiso.domain.route.Directory;
import org.eiso.domain.settings.UnitSettings;
import org.eiso.issue.Issue;
import org.eiso.issue.IssueRoles;
import org.eiso.issue.Issues;
import org.eiso.numbering.Allotment;
import org.eiso.numbering.AllotmentStatus;
import org.eiso.numbering.CodeAllocation;
import org.eiso.numbering.CodeRegister;
import org.eiso.unit.SettingsStore;
import org.eiso.unit.UnitDirectories;
import org.eiso.unit.Units;
import org.jspecify.annotations.Nullable;

/** Begins a controlled document: a code and the draft of edition 1/00, both or neither. */
public final class CreateDocument {

    private final Units units;
    private final SettingsStore settings;
    private final UnitDirectories directories;
    private final IssueRoles roles;
    private final CodeAllocation codes;
    private final CodeRegister register;
    private final IssueFactory factory;
    private final ContentIntake intake;
    private final Issues issues;
    private final CurrentPerson person;
    private final Clock clock;

    public CreateDocument(
            Units units,
            SettingsStore settings,
            UnitDirectories directories,
            IssueRoles roles,
            CodeAllocation codes,
            CodeRegister register,
            IssueFactory factory,
            ContentIntake intake,
            Issues issues,
            CurrentPerson person,
            Clock clock) {
        this.units = units;
        this.settings = settings;
        this.directories = directories;
        this.roles = roles;
        this.codes = codes;
        this.register = register;
        this.factory = factory;
        this.intake = intake;
        this.issues = issues;
        this.person = person;
        this.clock = clock;
    }

    /** @throws org.eiso.domain.refusal.RefusedException if the person may not, or something in the request is wrong */
    public Issue create(String unit, NewDocument wanted, Upload upload) {
        units.require(unit);
        String author = person.id();
        LifecycleTable.require(null, Event.CREATE, roles.inUnit(unit, author));
        UnitSettings unitSettings = settings.load(unit);
        DocumentType type = type(wanted.type());
        if (unitSettings.department(wanted.department()).isEmpty()) {
            throw invalid(RefusalCode.DEPARTMENT_UNKNOWN, "department", wanted.department());
        }
        String owner = owner(wanted, author, directories.of(unitSettings));
        String parent = parent(unit, wanted.parentCode());
        Allotment allotment = allot(unit, unitSettings, type, wanted, parent);
        DraftFacts facts = new DraftFacts(
                unit,
                allotment.code(),
                type,
                wanted.department(),
                parent,
                wanted.title(),
                Edition.FIRST,
                owner,
                author,
                wanted.clauses(),
                wanted.legalBasis(),
                wanted.summary(),
                null,
                null);
        NodeRef node = factory.create(
                facts,
                upload.fileName(),
                unitSettings.locale(),
                allotment,
                created -> intake.write(created, upload, unitSettings.locale()));
        return issues.load(node);
    }

    private static DocumentType type(String id) {
        DocumentType type = DocumentType.of(id).orElseThrow(() -> invalid(RefusalCode.INVALID_VALUE, "type", id));
        if (!type.approved()) {
            throw invalid(RefusalCode.TYPE_NOT_CONTROLLED, "type", id);
        }
        return type;
    }

    private static String owner(NewDocument wanted, String author, Directory directory) {
        String owner = wanted.owner();
        if (owner == null) {
            return author;
        }
        if (!directory.isActivePerson(owner)) {
            throw Refusal.of(RefusalCode.PERSON_NOT_FOUND)
                    .with("field", "owner")
                    .with("person", owner)
                    .asException();
        }
        return owner;
    }

    private @Nullable String parent(String unit, @Nullable String code) {
        if (code == null) {
            return null;
        }
        return register.find(unit, CodeKey.of(code))
                .filter(parent -> parent.status() == AllotmentStatus.ALLOTTED)
                .map(Allotment::code)
                .orElseThrow(() -> invalid(RefusalCode.PARENT_UNKNOWN, "parentCode", code));
    }

    private Allotment allot(
            String unit, UnitSettings unitSettings, DocumentType type, NewDocument wanted, @Nullable String parent) {
        String typed = wanted.code();
        if (typed != null) {
            return codes.claim(unit, typed);
        }
        CodePattern pattern = unitSettings
                .pattern(type)
                .orElseThrow(() -> invalid(RefusalCode.TYPE_NOT_CONTROLLED, "type", type.id()));
        if (pattern.needsParent() && parent == null) {
            throw Refusal.of(RefusalCode.PARENT_REQUIRED)
                    .with("field", "parentCode")
                    .asException();
        }
        Year year = Year.now(clock.withZone(unitSettings.zone()));
        return codes.next(
                unit, pattern, new CodeParts(unitSettings.abbreviation(type), wanted.department(), parent, year));
    }

    private static RuntimeException invalid(RefusalCode code, String field, String value) {
        return Refusal.of(code).with("field", field).with("value", value).asException();
    }
}
