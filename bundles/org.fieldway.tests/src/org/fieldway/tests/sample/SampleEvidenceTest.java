/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.fieldway.core.text.Sha256;
import org.fieldway.model.codes.CodeKind;
import org.fieldway.model.codes.Memo;
import org.fieldway.model.journey.Card;
import org.fieldway.model.journey.JourneyMap;
import org.fieldway.model.journey.MapKind;
import org.fieldway.model.sources.MediaFile;
import org.fieldway.model.study.Basis;
import org.fieldway.model.study.Clip;
import org.fieldway.model.study.EvidenceRef;
import org.fieldway.model.study.Excerpt;
import org.fieldway.model.study.Identified;
import org.fieldway.tests.sample.SampleOpened.Coded;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** That what maps, outputs, decisions and memos stand on is there, and is what it is said to be. */
class SampleEvidenceTest {

    private static SampleOpened sample;
    private static Map<UUID, Coded> codings;

    @BeforeAll
    static void open() throws Exception {
        sample = SampleOpened.open();
        sample.loadEverything();
        codings = sample.codings().stream().collect(Collectors.toMap(coded -> coded.coding().getId(),
                Function.identity()));
    }

    @AfterAll
    static void close() {
        sample.close();
    }

    @Test
    void everyReferenceToEvidenceFindsItsQuote() {
        List<EvidenceRef> references = all(EvidenceRef.class);
        assertTrue(references.size() > 300, "references: " + references.size());
        for (EvidenceRef reference : references) {
            Coded coded = codings.get(reference.getCodingId());
            assertNotNull(coded, () -> reference.eContainer().eClass().getName() + " " + reference.getCodingId());
            assertEquals(coded.entry().getId(), reference.getSourceId(), coded.where());
            assertEquals(Sha256.of(coded.coding().getQuote()), reference.getQuoteHash(), coded.where());
        }
    }

    @Test
    void everyExcerptOfAnOutputIsTheCodedPassage() {
        List<Excerpt> excerpts = all(Excerpt.class);
        assertEquals(5, excerpts.size());
        for (Excerpt excerpt : excerpts) {
            Coded coded = codings.get(excerpt.getCodingId());
            assertEquals(coded.entry().getId(), excerpt.getSourceId(), coded.where());
            assertEquals(Sha256.of(coded.coding().getQuote()), excerpt.getQuoteHash(), coded.where());
        }
    }

    @Test
    void everyClipLiesWithinTheRecordingOfThePersonSeenInIt() {
        Map<UUID, MediaFile> recordings = all(MediaFile.class).stream()
                .collect(Collectors.toMap(Identified::getId, Function.identity()));
        List<Clip> clips = all(Clip.class);
        assertEquals(6, clips.size());
        for (Clip clip : clips) {
            MediaFile recording = recordings.get(clip.getMediaId());
            assertTrue(clip.getStartMs() < clip.getEndMs() && clip.getEndMs() <= recording.getDurationMs(),
                    clip::getCaption);
            assertTrue(recording.isMissing(), recording::getPath);
            assertEquals(clip.getParticipants(), sample.study.study().getSources().stream()
                    .filter(entry -> entry.getId().equals(clip.getSourceId())).findFirst().orElseThrow()
                    .getParticipants());
        }
    }

    @Test
    void mapsAreThreeIndividualOnesAndAGroupMapOfAllStudents() throws Exception {
        assertEquals(List.of("Alder's journey", "Finding my place at the college", "Heron's journey",
                "Kestrel's journey"), sample.study.maps().stream().map(JourneyMap::getName).toList());
        JourneyMap group = sample.study.map("Finding my place at the college");
        assertEquals(MapKind.GROUP, group.getKind());
        assertEquals(20, group.getParticipants().size());
        assertEquals(List.of("Hearing about it", "First visit", "Joining in", "Learning together", "Giving back"),
                group.getStages().stream().map(stage -> stage.getName()).toList());
        assertEquals(List.of("actions", "touchpoints", "quotes", "feelings", "pain-points", "values", "opportunities",
                "backstage"), group.getLanes().stream().map(lane -> lane.getKind()).toList());
    }

    @Test
    void cardsSayWhatTheyRestOn() {
        for (Card card : all(Card.class)) {
            boolean assumed = card.getBasis() == Basis.ASSUMED;
            assertTrue(!assumed || card.getEvidence().isEmpty(), () -> "assumed with evidence: " + card.getText());
        }
    }

    @Test
    void onlyOneCardIsCalledSaidWithNothingBehindItYet() {
        assertEquals(List.of("A text the evening before"), all(Card.class).stream()
                .filter(card -> card.getBasis() == Basis.SAID && card.getEvidence().isEmpty()).map(Card::getText).toList());
    }

    @Test
    void individualMapsStandOnTheirOwnPersonOnly() {
        for (JourneyMap map : sample.study.maps()) {
            if (map.getKind() == MapKind.INDIVIDUAL) {
                map.getCards().stream().flatMap(card -> card.getEvidence().stream()).forEach(reference -> assertEquals(
                        map.getParticipants(), codings.get(reference.getCodingId()).entry().getParticipants(),
                        map.getName()));
            }
        }
    }

    @Test
    void feelingsOfTheGroupMapStandOnCodedFeelingsInEveryStage() throws Exception {
        JourneyMap group = sample.study.map("Finding my place at the college");
        List<Card> feelings = group.getCards().stream().filter(card -> card.getLane().getKind().equals("feelings"))
                .toList();

        assertEquals(group.getStages(), feelings.stream().map(Card::getStage).toList());
        for (Card card : feelings) {
            assertTrue(card.getEvidence().size() >= 10, card::getText);
            card.getEvidence().forEach(reference -> assertEquals(CodeKind.EMOTION,
                    codings.get(reference.getCodingId()).coding().getCode().getKind(), card::getText));
        }
    }

    @Test
    void memosAreAboutThingsThatExist() {
        List<Memo> memos = all(Memo.class);
        assertTrue(memos.size() >= 8, "memos: " + memos.size());
        memos.stream().flatMap(memo -> memo.getAboutIds().stream())
                .forEach(id -> assertTrue(sample.study.find(id).isPresent(), id::toString));
    }

    private <T> List<T> all(Class<T> kind) {
        return sample.objects().filter(kind::isInstance).map(kind::cast).toList();
    }
}
