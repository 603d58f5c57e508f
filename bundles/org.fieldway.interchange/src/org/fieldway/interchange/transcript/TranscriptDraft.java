/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.interchange.transcript;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.fieldway.interchange.ImportNote;

/**
 * What was read from one file, before anything is stored.
 *
 * @param name the file's name without its ending: the proposed name of the source
 * @param text exactly the text that will be coded: LF line ends, no byte order mark. Speaker labels and time stamps stay
 *        in it, as they stand in the file
 * @param turns in the order of the text, not overlapping
 * @param notes what was recognised, left out and repaired
 */
public record TranscriptDraft(String name, String text, List<DraftTurn> turns, List<ImportNote> notes) {

    public TranscriptDraft {
        Objects.requireNonNull(name);
        Objects.requireNonNull(text);
        turns = List.copyOf(turns);
        notes = List.copyOf(notes);
    }

    /** Labels in the order in which they first speak, each with its number of turns; turns without a label do not count. */
    public Map<String, Integer> speakers() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        turns.stream().filter(turn -> !turn.speaker().isEmpty())
                .forEach(turn -> counts.merge(turn.speaker(), 1, Integer::sum));
        return counts;
    }

    /** True where at least one turn carries a time. */
    public boolean hasTimes() {
        return turns.stream().anyMatch(DraftTurn::hasStart);
    }
}
