/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.release;

import org.fieldway.core.sources.Voices;

/** Whether it is known whose words an excerpt holds. */
public enum Whose {
    /** All who speak are known. */
    KNOWN,
    /** Somebody speaks, perhaps beside others, who is not known. */
    NOT_ALL_KNOWN,
    /** No participant's, such as a leaflet or an interviewer's question: nobody needs to allow it. */
    NOBODYS;

    static Whose of(Voices voices) {
        return voices.isNobodys() ? NOBODYS : voices.unknown() ? NOT_ALL_KNOWN : KNOWN;
    }
}
