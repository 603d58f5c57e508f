/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.interchange.maps;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.fieldway.model.study.Basis;

/**
 * A card as a file has it.
 *
 * @param stage place of its stage in the draft, from 0
 * @param lane place of its lane in the draft, from 0
 * @param feeling −2 to +2; null where the file says none
 * @param word the feeling in a word; "" for none
 * @param basis null where the file says none
 * @param note what belongs to the card but is none of its words; "" for nothing
 * @param evidence ids of codings
 */
public record CardDraft(int stage, int lane, String text, Integer feeling, String word, Basis basis, String note,
        List<UUID> evidence) {

    public CardDraft {
        Objects.requireNonNull(text);
        Objects.requireNonNull(word);
        Objects.requireNonNull(note);
        evidence = List.copyOf(evidence);
    }
}
