/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.validation;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What rules need to know of sources and codings, without holding them.
 *
 * @param codings how often each code is used, by the code's id
 * @param lost codings whose words are not in their text any more
 * @param unmapped speakers of transcripts of whom nobody has said who they are
 * @param unreadable sources of which a file is broken or missing
 */
public record MaterialFacts(Map<UUID, Integer> codings, List<LostCoding> lost, List<UnmappedSpeaker> unmapped,
        List<UnreadableSource> unreadable) {

    /** A coding without its words. */
    public record LostCoding(UUID source, UUID coding, String codeName) { }

    /** A label of a transcript that is not linked to a person. */
    public record UnmappedSpeaker(UUID source, String label) { }

    /**
     * A source of which a file is broken or missing.
     *
     * @param why the file, what is wrong and what to do
     */
    public record UnreadableSource(UUID source, String why) { }

    public MaterialFacts {
        codings = Map.copyOf(codings);
        lost = List.copyOf(lost);
        unmapped = List.copyOf(unmapped);
        unreadable = List.copyOf(unreadable);
    }
}
