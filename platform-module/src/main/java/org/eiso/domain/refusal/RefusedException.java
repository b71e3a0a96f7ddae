package org.eiso.domain.refusal;

/** Carries a {@link Refusal} out of the transaction, which is thereby rolled back. */
public final class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    public RefusedException(Refusal refusal) {
        super(refusal.code().id() + " " + refusal.details()
                + (refusal.waitsFor().isEmpty() ? "" : " waits for " + refusal.waitsFor()));
        this.refusal = refusal;
    }

    public Refusal refusal() {
        return refusal;
    }
}
