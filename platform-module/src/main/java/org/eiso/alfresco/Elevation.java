package org.eiso.alfresco;

import java.util.function.Supplier;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The only door to rights that the acting person does not have; every use says why. */
public final class Elevation {

    private static final Logger LOG = LoggerFactory.getLogger(Elevation.class);

    /**
     * Does something as the system. The acting person stays known: {@link CurrentPerson} still names them.
     *
     * @param reason for the log, as the completion of "elevated to …"
     */
    public <T> T asSystem(String reason, Supplier<T> work) {
        LOG.debug("Elevated to {}", reason);
        return AuthenticationUtil.runAsSystem(work::get);
    }

    /** Like {@link #asSystem(String, Supplier)}, for work without a result. */
    public void asSystem(String reason, Runnable work) {
        asSystem(reason, () -> {
            work.run();
            return Boolean.TRUE;
        });
    }
}
