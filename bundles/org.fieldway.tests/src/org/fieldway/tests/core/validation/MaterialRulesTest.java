/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.core.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;

import org.fieldway.core.evidence.EvidenceRefs;
import org.fieldway.core.validation.Finding;
import org.fieldway.core.validation.MaterialFacts.LostCoding;
import org.fieldway.core.validation.MaterialFacts.UnmappedSpeaker;
import org.fieldway.core.validation.MaterialFacts.UnreadableSource;
import org.fieldway.core.validation.Severity;
import org.fieldway.model.codes.Code;
import org.fieldway.model.codes.CodeStatus;
import org.fieldway.model.codes.CodesFactory;
import org.fieldway.model.journey.JourneyFactory;
import org.fieldway.model.journey.Lane;
import org.fieldway.model.journey.MapKind;
import org.fieldway.model.journey.Stage;
import org.fieldway.model.study.Basis;
import org.fieldway.model.study.Participant;
import org.fieldway.model.study.SourceKind;
import org.fieldway.model.study.StudyFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules on codes, sources and maps. */
class MaterialRulesTest {

    private final SoundStudy sound = new SoundStudy();

    @Test
    void codeNeedsADefinitionThatSaysMoreThanItsName() {
        sound.welcome.setDefinition(" welcome! ");
        assertEquals(List.of("The definition of the code “Welcome” only repeats its name."), sound.found("code-without-definition"));
        sound.welcome.setDefinition("");
        Finding used = sound.findings("code-without-definition").getFirst();
        assertEquals("The code “Welcome” has no definition; it is used 3 times.", used.message());
        assertEquals(Severity.WARNING, used.severity());
        assertEquals("Codebook › Welcome", used.place());
        sound.codings.remove(sound.welcome.getId());
        assertEquals(Severity.INFO, sound.findings("code-without-definition").getFirst().severity());
        sound.welcome.setStatus(CodeStatus.RETIRED);
        assertEquals(List.of(), sound.found("code-without-definition"));
    }

    @Test
    void sourceThatCannotBeReadIsAnErrorThatNamesTheFile() {
        UUID source = sound.study.getSources().getFirst().getId();
        sound.unreadable.add(new UnreadableSource(source, "sources/a/source.xmi, line 3: cut off."));
        Finding found = sound.findings("source-unreadable").getFirst();
        assertEquals(Severity.ERROR, found.severity());
        assertEquals(source, found.targetId());
        assertTrue(found.message().endsWith(" cannot be read. sources/a/source.xmi, line 3: cut off."), found.message());
    }

    @ParameterizedTest
    @CsvSource({"Welcome, true", "welcome, true", "Wélcome, true", "Welcomes, true", "Welcom, true", "Wlecome, true",
        "Unwelcome, false", "Welcome desk, false", "Farewell, false"})
    void siblingIsFoundWhenItsNameIsTheSameOrOneSlipAway(String name, boolean similar) {
        sound.worry.setName(name);
        assertEquals(similar ? List.of("The code “" + name + "” is named nearly like “Welcome” beside it.") : List.of(),
                sound.found("similar-code-names"));
    }

    @Test
    void sameNameUnderAnotherParentIsNotFound() {
        child(sound.worry, "Welcome");
        assertEquals(List.of(), sound.found("similar-code-names"));
        child(sound.worry, "Stage 1");
        child(sound.worry, "Stage 2");
        assertEquals(List.of(), sound.found("similar-code-names"));
    }

    @Test
    void codeIsUsedWhenOneBelowItIs() {
        sound.codings.remove(sound.welcome.getId());
        assertEquals(List.of("The code “Welcome” is not used in any source."), sound.found("code-never-used"));
        Code child = child(sound.welcome, "At the desk");
        sound.codings.put(child.getId(), 1);
        assertEquals(List.of(), sound.found("code-never-used"));
        sound.codings.clear();
        assertEquals(List.of(), sound.found("code-never-used"));
    }

    private Code child(Code parent, String name) {
        Code child = sound.with(CodesFactory.eINSTANCE.createCode());
        child.setName(name);
        parent.getChildren().add(child);
        return child;
    }

    @Test
    void lostCodingIsFoundAtItsSource() {
        sound.lost.add(new LostCoding(sound.source.getId(), UUID.randomUUID(), "Welcome"));
        Finding found = sound.findings("coding-lost").getFirst();
        assertEquals("A coding with “Welcome” in “Heron at the pier” no longer finds its words.", found.message());
        assertSame(sound.source, found.target());
    }

    @Test
    void speakerIsFoundWhenNobodySaysWhoItIs() {
        sound.unmapped.add(new UnmappedSpeaker(sound.source.getId(), "S2"));
        assertEquals(List.of("It is not said who “S2” is in “Heron at the pier”."), sound.found("speaker-not-mapped"));
    }

    @Test
    void sourceNeedsPeopleWhoWereAtItsSession() {
        Participant otter = sound.with(StudyFactory.eINSTANCE.createParticipant());
        otter.setName("Otter");
        sound.study.getParticipants().add(otter);
        sound.source.getParticipants().add(otter);
        assertEquals(List.of("Otter is in “Heron at the pier” and is not listed at its session “At the pier”."),
                sound.found("source-without-participant"));
        sound.source.getParticipants().clear();
        assertEquals(List.of("It is not said who is in “Heron at the pier”."), sound.found("source-without-participant"));
        sound.source.setKind(SourceKind.DOCUMENT);
        assertEquals(List.of(), sound.found("source-without-participant"));
    }

    @Test
    void cardIsFoundOnceWhenItsExcerptsAreGoneAndNeverShowsItsText() {
        int all = sound.card.getEvidence().size();
        sound.card.getEvidence().add(EvidenceRefs.of(UUID.randomUUID(), UUID.randomUUID(), "words of a deleted coding"));
        assertEquals(List.of("Gone: 1 of the " + (all + 1)
                + " quotes behind a card in “Pier”, Actions, of “Heron's crossing”."), sound.found("card-evidence-gone"));
        sound.material.clear();
        Finding found = sound.findings("card-evidence-gone").getFirst();
        assertEquals("All " + (all + 1) + " quotes behind a card in “Pier”, Actions, of “Heron's crossing” are gone.",
                found.message());
        assertSame(sound.card, found.target());
        sound.card.getEvidence().remove(all);
        assertEquals(List.of("The quote behind a card in “Pier”, Actions, of “Heron's crossing” is gone."),
                sound.found("card-evidence-gone"));
        assertEquals(List.of(), sound.found("card-without-evidence"));
        sound.card.getEvidence().clear();
        assertEquals(List.of("A card in “Pier”, Actions, of “Heron's crossing” is marked as said and has no excerpt."),
                sound.found("card-without-evidence"));
        sound.card.setBasis(Basis.ASSUMED);
        assertEquals(List.of(), sound.found("card-without-evidence"));
    }

    @Test
    void emptyStageAndShownLaneAreFoundOnceTheMapHasCards() {
        Stage stage = sound.with(JourneyFactory.eINSTANCE.createStage());
        stage.setName("Boat");
        sound.map.getStages().add(stage);
        Lane lane = sound.with(JourneyFactory.eINSTANCE.createLane());
        lane.setName("Quotes");
        sound.map.getLanes().add(lane);
        assertEquals(List.of("The stage “Boat” of “Heron's crossing” has no cards."), sound.found("stage-empty"));
        assertEquals(List.of("The lane “Quotes” of “Heron's crossing” has no cards."), sound.found("lane-empty"));
        lane.setHidden(true);
        assertEquals(List.of(), sound.found("lane-empty"));
        sound.map.getCards().clear();
        assertEquals(List.of(), sound.found("stage-empty"));
    }

    @Test
    void individualMapIsAboutOnePersonAndAFutureMapMayBeAboutNobody() {
        sound.map.getParticipants().clear();
        assertEquals(List.of("It is not said whose journey “Heron's crossing” tells."), sound.found("map-about-nobody"));
        sound.map.getParticipants().addAll(List.of(sound.heron, sound.with(StudyFactory.eINSTANCE.createParticipant())));
        assertEquals(List.of("“Heron's crossing” is an individual map and names 2 participants instead of one."),
                sound.found("map-about-nobody"));
        sound.map.setKind(MapKind.FUTURE);
        sound.map.getParticipants().clear();
        assertTrue(sound.found("map-about-nobody").isEmpty());
    }
}
