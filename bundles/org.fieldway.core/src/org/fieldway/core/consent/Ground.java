/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.consent;

/** Why a use is allowed to somebody or not. */
public enum Ground {
    /** The form asked and the answer was yes. */
    SAID_YES(true),
    /** The form did not ask this for the team; taking part covers it. */
    TAKES_PART(true),
    /** There is no record; the team works with the material all the same. */
    NO_RECORD_TEAM(true),
    /** The study says that consent is not managed here. */
    NOT_MANAGED(true),
    /** The film or cut was released after it was seen. */
    RELEASED(true),
    /** Taken back after the deadline; the team keeps what it has. */
    WITHDRAWN_LATE_TEAM(true),
    /** Taken back, but left to the team to be counted. */
    KEPT_IN_ANALYSIS(true),
    /** The form asked and the answer was no. */
    SAID_NO(false),
    /** The form asked and nothing was ticked. */
    LEFT_OPEN(false),
    /** The form that was signed did not ask this for the audience. */
    NOT_ASKED(false),
    /** There is no record, and the use leaves the team. */
    NO_RECORD(false),
    /** Taken back in time. */
    WITHDRAWN(false),
    /** Taken back after the deadline, and the use leaves the team. */
    WITHDRAWN_LATE(false),
    /** The film or cut has not been released after it was seen. */
    NOT_RELEASED(false),
    /** The purpose does not go to this audience. */
    NOT_FOR_AUDIENCE(false),
    /** Nobody knows whose words these are, and the use leaves the team. */
    UNKNOWN_PERSON(false);

    private final boolean allows;

    Ground(boolean allows) {
        this.allows = allows;
    }

    /** True where the use may go ahead as far as this goes. */
    public boolean allows() {
        return allows;
    }
}
