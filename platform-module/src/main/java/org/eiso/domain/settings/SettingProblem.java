package org.eiso.domain.settings;

import java.util.Locale;

/**
 * One thing wrong with settings.
 *
 * @param place where, as a path such as {@code routes[0].approvals[1].who}
 * @param value the text at fault
 */
public record SettingProblem(String place, Fault fault, String value) {

    /** What is wrong. */
    public enum Fault {
        BLANK,
        DUPLICATE,
        UNKNOWN_LANGUAGE,
        UNKNOWN_TIME_ZONE,
        UNKNOWN_TYPE,
        UNKNOWN_DEPARTMENT,
        BAD_CODE,
        BAD_PATTERN,
        BAD_NUMBER,
        NO_APPROVAL,
        NOBODY,
        QUORUM_TOO_LARGE;

        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
