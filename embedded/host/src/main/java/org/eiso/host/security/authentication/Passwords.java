package org.eiso.host.security.authentication;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/** Hashes and checks passwords with bcrypt. */
final class Passwords {
    /** bcrypt looks at no more bytes; a longer password would be cut silently. */
    private static final int MAX_BYTES = 72;

    private final BCryptPasswordEncoder bcrypt;
    /** Checked against where there is no account, so that the time taken does not tell which names exist. */
    private final String nobody;

    /** @param strength bcrypt's cost, the logarithm of its rounds */
    Passwords(int strength) {
        this.bcrypt = new BCryptPasswordEncoder(strength);
        this.nobody = bcrypt.encode("nobody");
    }

    String hash(char[] password) {
        String text = new String(password);
        if (text.isEmpty()) {
            throw new IllegalArgumentException("A password must not be empty");
        }
        if (text.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES) {
            throw new IllegalArgumentException("A password must not be longer than " + MAX_BYTES + " bytes");
        }
        return bcrypt.encode(text);
    }

    boolean matches(char[] password, @Nullable String hash) {
        boolean same = bcrypt.matches(new String(password), hash == null ? nobody : hash);
        return hash != null && same;
    }
}
