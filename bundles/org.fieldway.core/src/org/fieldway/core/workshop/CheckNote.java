/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.workshop;

import java.time.LocalDate;
import java.util.List;
import org.fieldway.model.journey.MapCheck;
import org.fieldway.model.study.Participant;
import org.fieldway.model.study.Session;

/**
 * What is noted of a check of a map with students.
 *
 * @param on the day; null where it is not known
 * @param with who looked at the map
 * @param session the occasion; null for none
 * @param said what they said; null for nothing
 * @param changed what was changed because of it; null for nothing
 * @param agreed true where they agree that the map tells it as it was
 */
public record CheckNote(LocalDate on, List<Participant> with, Session session, String said, String changed, boolean agreed) {

    public CheckNote {
        with = List.copyOf(with);
        said = blankAsNull(said);
        changed = blankAsNull(changed);
    }

    /** What a check says now. */
    public static CheckNote of(MapCheck check) {
        return new CheckNote(check.getCheckedOn(), check.getParticipants(), check.getSession(), check.getSaid(),
                check.getChanged(), check.isAgreed());
    }

    private static String blankAsNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
