/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.material;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Who speaks where in a transcript.
 *
 * @param turns in the order of the text
 */
public record Speech(List<SpokenTurn> turns, List<MappedSpeaker> speakers) {

    /** Of a source without turns. */
    public static final Speech NONE = new Speech(List.of(), List.of());

    /**
     * Who speaks in a range.
     *
     * @param participants ids of those who are known to
     * @param unknown true where somebody speaks of whom nobody has said who it is
     */
    public record Voices(Set<UUID> participants, boolean unknown) { }

    public Speech {
        turns = List.copyOf(turns);
        speakers = List.copyOf(speakers);
    }

    /** The mapping of a label, whatever its case; empty where there is none. */
    public Optional<MappedSpeaker> speaker(String label) {
        return speakers.stream().filter(speaker -> label != null && label.equalsIgnoreCase(speaker.label())).findFirst();
    }

    /** The turns that a range of the text touches. */
    public List<SpokenTurn> turns(int start, int end) {
        List<SpokenTurn> touched = new ArrayList<>();
        for (int at = firstEndingAfter(start); at < turns.size() && turns.get(at).start() < end; at++) {
            touched.add(turns.get(at));
        }
        return touched;
    }

    private int firstEndingAfter(int position) {
        int low = 0;
        int high = turns.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (turns.get(middle).end() <= position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Whose words a range of the text holds; empty where no turn says it. */
    public Optional<Voices> voices(int start, int end) {
        List<SpokenTurn> touched = turns(start, end);
        if (touched.isEmpty()) {
            return Optional.empty();
        }
        Set<UUID> participants = new LinkedHashSet<>();
        boolean unknown = false;
        for (SpokenTurn turn : touched) {
            Optional<MappedSpeaker> speaker = speaker(turn.speaker());
            speaker.map(MappedSpeaker::participant).ifPresent(participants::add);
            unknown |= speaker.isEmpty() || !speaker.get().isKnown();
        }
        return Optional.of(new Voices(participants, unknown));
    }

    /** The labels that nobody has linked to anybody, each once, in the order of the text. */
    public List<String> unsettled() {
        return turns.stream().map(SpokenTurn::speaker).filter(label -> !label.isBlank()).distinct()
                .filter(label -> speaker(label).filter(MappedSpeaker::isSettled).isEmpty()).toList();
    }
}
