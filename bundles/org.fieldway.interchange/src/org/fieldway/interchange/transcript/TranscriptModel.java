/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.interchange.transcript;

import java.nio.file.Path;
import java.time.Instant;

import org.fieldway.model.sources.SourcesFactory;
import org.fieldway.model.sources.SpeakerKind;
import org.fieldway.model.sources.SpeakerMapping;
import org.fieldway.model.sources.TextKind;
import org.fieldway.model.sources.Transcript;
import org.fieldway.model.sources.Turn;
import org.fieldway.model.study.SourceEntry;
import org.fieldway.model.study.SourceKind;
import org.fieldway.model.study.Study;
import org.fieldway.model.study.StudyFactory;

/**
 * The model objects of one draft, not yet part of a study.
 *
 * @param entry for the study's list of sources
 * @param transcript turns, and for each label who it means
 */
record TranscriptModel(SourceEntry entry, Transcript transcript) {

    static TranscriptModel of(TranscriptDraft draft, String name, Path file, Study study, Instant now) {
        SourceEntry entry = StudyFactory.eINSTANCE.createSourceEntry();
        entry.setName(name);
        entry.setKind(SourceKind.TRANSCRIPT);
        entry.setLanguage(study.getLanguage());
        Transcript transcript = SourcesFactory.eINSTANCE.createTranscript();
        transcript.setKind(TextKind.TRANSCRIPT);
        transcript.setLanguage(study.getLanguage());
        transcript.setImportedFrom(file.getFileName().toString());
        transcript.setImported(now);
        transcript.setCreated(now);
        draft.turns().forEach(turn -> transcript.getTurns().add(turn(turn)));
        SpeakerMatcher matcher = new SpeakerMatcher(study);
        for (String label : draft.speakers().keySet()) {
            SpeakerMapping mapping = matcher.map(label);
            transcript.getSpeakers().add(mapping);
            if (mapping.getKind() == SpeakerKind.PARTICIPANT && !entry.getParticipants().contains(mapping.getParticipant())) {
                entry.getParticipants().add(mapping.getParticipant());
            }
        }
        return new TranscriptModel(entry, transcript);
    }

    private static Turn turn(DraftTurn draft) {
        Turn turn = SourcesFactory.eINSTANCE.createTurn();
        turn.setSpeaker(draft.speaker());
        turn.setStart(draft.start());
        turn.setEnd(draft.end());
        turn.setStartMs(known(draft.startMs()));
        turn.setEndMs(known(draft.endMs()));
        return turn;
    }

    private static Long known(long millis) {
        return millis == DraftTurn.UNKNOWN ? null : Long.valueOf(millis);
    }
}
