/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.lanes;

/** What a card of a lane may hold beside its text. */
public enum Carries {
    /** Excerpts that it stands on. */
    EVIDENCE,
    /** A feeling: a word and a score from −2 to +2. */
    FEELING,
    /** A value that people hold, with the aspect of the service to which they attribute it. */
    VALUES,
    /** Services or organisations that do it. */
    SERVICES,
    /** Who proposed it and how urgent it is. */
    PROPOSAL
}
