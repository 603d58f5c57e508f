/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.sources;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.fieldway.model.sources.Source;
import org.fieldway.model.sources.SpeakerKind;
import org.fieldway.model.sources.SpeakerMapping;
import org.fieldway.model.sources.Transcript;
import org.fieldway.model.sources.Turn;
import org.fieldway.model.study.Participant;
import org.fieldway.model.study.SourceEntry;
import org.fieldway.model.study.SourceKind;

/** Finds out whose words a passage holds: by the turns of a transcript, else by who takes part in the source. */
public final class Speakers {

    private Speakers() { }

    /**
     * Who speaks in a range of a source's text.
     *
     * @param start first UTF-16 unit
     * @param end the unit behind the last one
     */
    public static Voices in(SourceEntry entry, Source source, int start, int end) {
        if (!(source instanceof Transcript transcript)) {
            return of(entry);
        }
        List<Turn> turns = transcript.getTurns().stream()
                .filter(turn -> turn.getStart() < end && start < turn.getEnd()).toList();
        return turns.isEmpty() ? of(entry) : of(transcript, turns);
    }

    /** Whose a source is as a whole. A document or an artefact that names nobody is nobody's. */
    public static Voices of(SourceEntry entry) {
        boolean impersonal = entry.getKind() == SourceKind.DOCUMENT || entry.getKind() == SourceKind.ARTEFACT;
        Voices known = Voices.known(entry.getParticipants());
        return known.participants().isEmpty() && !impersonal ? new Voices(Set.of(), true) : known;
    }

    /** The mapping of a speaker's label, whatever its case; empty where there is none. */
    public static Optional<SpeakerMapping> mapping(Transcript transcript, String label) {
        return transcript.getSpeakers().stream()
                .filter(mapping -> label != null && label.equalsIgnoreCase(mapping.getLabel())).findFirst();
    }

    private static Voices of(Transcript transcript, List<Turn> turns) {
        Set<Participant> participants = new LinkedHashSet<>();
        boolean unknown = false;
        for (Turn turn : turns) {
            Optional<SpeakerMapping> mapping = mapping(transcript, turn.getSpeaker());
            mapping.map(SpeakerMapping::getParticipant).ifPresent(participants::add);
            unknown |= mapping.isEmpty() || !isKnown(mapping.get());
        }
        return new Voices(participants, unknown);
    }

    private static boolean isKnown(SpeakerMapping mapping) {
        return isKnown(mapping.getKind(), mapping.getParticipant() != null || mapping.getResearcher() != null);
    }

    /**
     * Whether a mapped speaker counts as known.
     *
     * @param linked true where the mapping names a participant or a researcher
     */
    public static boolean isKnown(SpeakerKind kind, boolean linked) {
        return linked || kind == SpeakerKind.RESEARCHER;
    }
}
