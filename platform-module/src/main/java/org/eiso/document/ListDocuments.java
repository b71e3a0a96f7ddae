package org.eiso.document;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eiso.domain.lifecycle.State;
import org.eiso.issue.Issue;
import org.eiso.issue.Issues;
import org.eiso.unit.AreaKind;
import org.eiso.unit.UnitFolders;
import org.eiso.unit.Units;
import org.jspecify.annotations.Nullable;

/** Lists issues as they stand in the database this moment: the index lags, and a register must not. */
public final class ListDocuments {

    private final Units units;
    private final UnitFolders folders;
    private final Issues issues;

    public ListDocuments(Units units, UnitFolders folders, Issues issues) {
        this.units = units;
        this.folders = folders;
        this.issues = issues;
    }

    /** The issues that the asking person may read, and only those counted. */
    public Page<Issue> list(
            String unit, DocumentFilter filter, DocumentSort sort, boolean descending, int skip, int max) {
        units.require(unit);
        List<Issue> found = areas(filter.state())
                .flatMap(area -> folders.children(folders.area(unit, area)).stream())
                .map(issues::find)
                .flatMap(Optional::stream)
                .filter(filter::accepts)
                .sorted(sort.order(descending))
                .toList();
        return Page.of(found, skip, max);
    }

    private static Stream<AreaKind> areas(@Nullable State state) {
        if (state == null) {
            return Stream.of(AreaKind.DRAFT, AreaKind.EFFECTIVE, AreaKind.EXTERNAL, AreaKind.WITHDRAWN);
        }
        return switch (state) {
            case DRAFT, IN_REVIEW, IN_APPROVAL, APPROVED -> Stream.of(AreaKind.DRAFT);
            case EFFECTIVE -> Stream.of(AreaKind.EFFECTIVE, AreaKind.EXTERNAL);
            case SUPERSEDED, WITHDRAWN -> Stream.of(AreaKind.WITHDRAWN);
        };
    }
}
