/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.core.sources;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;

import org.fieldway.core.sources.Speakers;
import org.fieldway.core.sources.Voices;
import org.fieldway.model.sources.SourcesFactory;
import org.fieldway.model.sources.SpeakerKind;
import org.fieldway.model.sources.SpeakerMapping;
import org.fieldway.model.sources.Transcript;
import org.fieldway.model.sources.Turn;
import org.fieldway.model.study.Participant;
import org.fieldway.model.study.SourceEntry;
import org.fieldway.model.study.SourceKind;
import org.fieldway.model.study.StudyFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Three turns: the interviewer to 10, Heron to 20, an unmapped voice to 30; then Otter to 40. */
class SpeakersTest {

    private final SourceEntry entry = StudyFactory.eINSTANCE.createSourceEntry();
    private final Transcript transcript = SourcesFactory.eINSTANCE.createTranscript();
    private final Participant heron = StudyFactory.eINSTANCE.createParticipant();
    private final Participant otter = StudyFactory.eINSTANCE.createParticipant();

    @BeforeEach
    void turns() {
        entry.getParticipants().add(heron);
        turn("INT", 0, 10);
        turn("P01", 10, 20);
        turn("S2", 20, 30);
        turn("p02", 30, 40);
        map("INT", SpeakerKind.RESEARCHER, null);
        map("P01", SpeakerKind.PARTICIPANT, heron);
        map("P02", SpeakerKind.PARTICIPANT, otter);
    }

    @Test
    void rangeTouchesATurnOnlyWhereItHoldsSomeOfIt() {
        assertEquals(new Voices(Set.of(heron), false), Speakers.in(entry, transcript, 10, 20));
        assertEquals(new Voices(Set.of(heron), false), Speakers.in(entry, transcript, 9, 11));
        assertEquals(new Voices(Set.of(heron), true), Speakers.in(entry, transcript, 19, 21));
        assertEquals(new Voices(Set.of(heron, otter), true), Speakers.in(entry, transcript, 0, 40));
    }

    @Test
    void interviewersWordsAreNobodysAndAnUnmappedVoiceIsUnknown() {
        assertTrue(Speakers.in(entry, transcript, 0, 10).isNobodys());
        Voices unmapped = Speakers.in(entry, transcript, 20, 30);
        assertTrue(unmapped.unknown());
        assertEquals(Set.of(), unmapped.participants());
    }

    @Test
    void labelIsFoundWhateverItsCase() {
        assertEquals(new Voices(Set.of(otter), false), Speakers.in(entry, transcript, 30, 40));
    }

    @Test
    void mappingWithoutPersonIsUnknown() {
        map("S2", SpeakerKind.PARTICIPANT, null);
        assertTrue(Speakers.in(entry, transcript, 20, 30).unknown());
    }

    @Test
    void rangeOutsideAllTurnsBelongsToThePeopleOfTheSource() {
        assertEquals(new Voices(Set.of(heron), false), Speakers.in(entry, transcript, 40, 50));
    }

    @Test
    void sourceWithoutPeopleIsUnknownUnlessItIsADocumentOrAnArtefact() {
        entry.getParticipants().clear();
        assertTrue(Speakers.of(entry).unknown());
        entry.setKind(SourceKind.DOCUMENT);
        assertTrue(Speakers.of(entry).isNobodys());
        entry.getParticipants().add(heron);
        assertFalse(Speakers.of(entry).isNobodys());
    }

    private void turn(String label, int start, int end) {
        Turn turn = SourcesFactory.eINSTANCE.createTurn();
        turn.setSpeaker(label);
        turn.setStart(start);
        turn.setEnd(end);
        transcript.getTurns().add(turn);
    }

    private void map(String label, SpeakerKind kind, Participant participant) {
        SpeakerMapping mapping = SourcesFactory.eINSTANCE.createSpeakerMapping();
        mapping.setLabel(label);
        mapping.setKind(kind);
        mapping.setParticipant(participant);
        transcript.getSpeakers().add(mapping);
    }
}
