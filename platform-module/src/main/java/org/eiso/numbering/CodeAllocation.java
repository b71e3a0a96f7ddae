package org.eiso.numbering;

import java.util.Map;
import java.util.Optional;
import org.alfresco.repo.lock.JobLockService;
import org.alfresco.service.cmr.repository.NodeService;
import org.eiso.alfresco.ChangePass;
import org.eiso.alfresco.IsoModel;
import org.eiso.domain.numbering.CodeKey;
import org.eiso.domain.numbering.CodeParts;
import org.eiso.domain.numbering.CodePattern;
import org.eiso.domain.refusal.Refusal;
import org.eiso.domain.refusal.RefusalCode;
import org.eiso.unit.UnitFolders;

/** Gives out codes, inside the transaction of whoever needs one: no document, no code. */
public final class CodeAllocation {

    private final CodeRegister register;
    private final Sequences sequences;

    public CodeAllocation(
            CodeRegister register, UnitFolders folders, NodeService nodes, JobLockService locks, ChangePass pass) {
        this.register = register;
        this.sequences = new Sequences(folders, nodes, locks, pass);
    }

    /** The next free code of a pattern. */
    public Allotment next(String unit, CodePattern pattern, CodeParts parts) {
        String sequence = pattern.sequenceKey(parts);
        while (true) {
            String code = pattern.format(parts, sequences.next(unit, sequence));
            // codes typed by hand may already stand where the sequence arrives
            if (register.find(unit, CodeKey.of(code)).isEmpty()) {
                register.enter(unit, code, AllotmentStatus.ALLOTTED);
                return register.require(unit, code);
            }
        }
    }

    /**
     * A code typed by hand, for a document that has one already.
     *
     * @throws org.eiso.domain.refusal.RefusedException if it is no code, or taken; then naming the holder
     */
    public Allotment claim(String unit, String code) {
        if (!CodePattern.isCode(code)) {
            throw Refusal.of(RefusalCode.CODE_INVALID)
                    .with("field", "code")
                    .with("value", code)
                    .asException();
        }
        Optional<Allotment> holder = register.find(unit, CodeKey.of(code));
        if (holder.isPresent() && holder.get().status() == AllotmentStatus.RESERVED) {
            register.set(holder.get(), Map.of(IsoModel.PROP_ALLOTMENT_STATUS, AllotmentStatus.ALLOTTED.id()));
            return register.require(unit, code);
        }
        if (holder.isPresent()) {
            throw Refusal.of(RefusalCode.CODE_TAKEN)
                    .with("field", "code")
                    .with("code", code)
                    .with("holder", holder.get().code())
                    .with("status", holder.get().status().id())
                    .asException();
        }
        register.enter(unit, code, AllotmentStatus.ALLOTTED);
        return register.require(unit, code);
    }
}
