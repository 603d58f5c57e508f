/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.index;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Turns the speakers of a range into the number of a set of participants. */
final class PeopleLookup {

    private final Dictionary dictionary;
    private final SpeakerRanges speakers;
    private final Map<Long, Integer> numbers = new HashMap<>();
    private final Map<Set<UUID>, Integer> sets = new HashMap<>();

    PeopleLookup(Dictionary dictionary, SpeakerRanges speakers) {
        this.dictionary = dictionary;
        this.speakers = speakers;
    }

    int inText(int start, int end) {
        return numbers.computeIfAbsent(speakers.turnsOf(start, end), turns -> number(speakers.inText(start, end)));
    }

    int inTime(long start, long end) {
        return number(speakers.inTime(start, end));
    }

    int number(Optional<Set<UUID>> participants) {
        return participants.map(found -> sets.computeIfAbsent(found, this::numberOf)).orElse(SourceRows.ANYBODY);
    }

    private int numberOf(Set<UUID> participants) {
        return dictionary.set(participants.stream().mapToInt(dictionary::number).toArray());
    }
}
