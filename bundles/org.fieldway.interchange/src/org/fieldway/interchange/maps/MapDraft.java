/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.interchange.maps;

import java.util.List;
import java.util.Objects;

import org.fieldway.interchange.ImportNote;
import org.fieldway.model.journey.MapKind;

/**
 * A journey map as a file has it.
 *
 * @param title "" where the file says none
 * @param kind null where the file says none
 * @param cards in the order in which they lie in their cells
 * @param notes what was understood, left out or repaired
 */
public record MapDraft(String title, MapKind kind, List<StageDraft> stages, List<LaneDraft> lanes, List<CardDraft> cards,
        List<ImportNote> notes) {

    public MapDraft {
        Objects.requireNonNull(title);
        stages = List.copyOf(stages);
        lanes = List.copyOf(lanes);
        cards = List.copyOf(cards);
        notes = List.copyOf(notes);
    }
}
