/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.core.workshop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.edit.command.AddCommand;
import org.fieldway.core.consent.Audiences;
import org.fieldway.core.lanes.CardShape;
import org.fieldway.core.lanes.LaneKinds;
import org.fieldway.core.release.ReleasedMap;
import org.fieldway.core.release.Releases;
import org.fieldway.core.store.OpenOptions;
import org.fieldway.core.store.OpenStudy;
import org.fieldway.core.store.StudyStore;
import org.fieldway.core.workshop.FutureMap;
import org.fieldway.model.journey.Card;
import org.fieldway.model.journey.CardOrigin;
import org.fieldway.model.journey.JourneyFactory;
import org.fieldway.model.journey.JourneyMap;
import org.fieldway.model.journey.JourneyPackage;
import org.fieldway.model.journey.Lane;
import org.fieldway.model.journey.MapKind;
import org.fieldway.model.journey.Stage;
import org.fieldway.model.study.Basis;
import org.fieldway.model.study.EvidenceRef;
import org.fieldway.model.study.Identified;
import org.fieldway.sample.SampleStudy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A map of the future is begun from a present one of the sample. */
class FutureMapTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    @TempDir
    Path top;

    private OpenStudy study;
    private JourneyMap present;

    @BeforeEach
    void open() throws Exception {
        SampleStudy.copyTo(top.resolve("sample"));
        study = StudyStore.open(top.resolve("sample"), OpenOptions.toEdit().by("Ann"));
        present = study.maps().stream().filter(map -> map.getKind() == MapKind.GROUP).findFirst().orElseThrow();
    }

    @AfterEach
    void close() {
        study.close();
    }

    private JourneyMap make(boolean withCards) {
        var future = new FutureMap(study, present, "How it could be", TODAY);
        if (withCards) {
            future.withCards();
        }
        study.domain().getCommandStack().execute(future.command());
        return future.map();
    }

    @Test
    void futureHasTheStagesAndLanesOfThePresentAndSaysSo() {
        study.domain().getCommandStack().execute(AddCommand.create(study.domain(), present.getLanes().getFirst(),
                JourneyPackage.Literals.LANE__RULES, JourneyFactory.eINSTANCE.createLaneRule()));
        JourneyMap future = make(false);
        assertEquals(MapKind.FUTURE, future.getKind());
        assertEquals(List.of(present), future.getBasedOn());
        assertEquals(present.getStages().stream().map(Stage::getName).toList(), future.getStages().stream().map(Stage::getName).toList());
        assertEquals(present.getLanes().stream().map(Lane::getKind).toList(), future.getLanes().stream().map(Lane::getKind).toList());
        assertEquals(1, present.getLanes().getFirst().getRules().size());
        assertTrue(future.getLanes().stream().allMatch(lane -> lane.getRules().isEmpty()), "nobody has lived the future yet");
        assertEquals(List.of(), future.getParticipants());
        assertEquals(List.of(), future.getCards());
        assertEquals(TODAY, future.getAsOf());
    }

    @Test
    void cardsBecomeProposalsThatKeepWhatTheyAnswerToButNotQuotesOrComputedFeelings() {
        JourneyMap future = make(true);
        assertTrue(future.getCards().size() > 10);
        assertEquals(Set.of(Basis.PROPOSED), Set.copyOf(future.getCards().stream().map(Card::getBasis).toList()));
        assertTrue(future.getCards().stream().allMatch(card -> card.getOrigin() == CardOrigin.DRAWN && card.getRuleKey() == null));
        LaneKinds kinds = LaneKinds.of(study.study());
        for (Card card : future.getCards()) {
            CardShape shape = kinds.of(card.getLane().getKind()).shape();
            assertTrue(shape != CardShape.QUOTE && (shape != CardShape.CURVE || card.getFeelingScore() != null), card.getText());
        }
        Card first = future.getCards().stream().filter(card -> !card.getEvidence().isEmpty()).findFirst().orElseThrow();
        Card original = present.getCards().stream().filter(card -> first.getText().equals(card.getText())).findFirst().orElseThrow();
        assertEquals(original.getEvidence().stream().map(EvidenceRef::getCodingId).toList(),
                first.getEvidence().stream().map(EvidenceRef::getCodingId).toList());
        assertEquals(original.getStage().getName(), first.getStage().getName());
        assertTrue(future.getStages().contains(first.getStage()) && future.getLanes().contains(first.getLane()));
    }

    @Test
    void everythingHasAnIdOfItsOwnAndUndoTakesTheMapAway() throws Exception {
        int before = study.maps().size();
        JourneyMap future = make(true);
        Set<UUID> ids = new HashSet<>();
        Stream.of(present, future).forEach(map -> {
            assertTrue(ids.add(map.getId()));
            map.eAllContents().forEachRemaining(object -> assertTrue(ids.add(((Identified) object).getId()), object.eClass().getName()));
        });
        study.domain().getCommandStack().undo();
        assertEquals(before, study.maps().size());
        study.domain().getCommandStack().redo();
        study.save(new NullProgressMonitor());
        study.close();
        study = StudyStore.open(top.resolve("sample"), OpenOptions.toEdit().by("Ann"));
        assertTrue(study.maps().stream().anyMatch(map -> "How it could be".equals(map.getName())
                && map.getBasedOn().stream().anyMatch(other -> other.getId().equals(present.getId()))));
    }

    @Test
    void whatIsWithheldOnThePresentMapIsWithheldOnTheFutureOneToo() {
        ReleasedMap now = Releases.map(study, present, Audiences.everyone(), TODAY).content();
        Set<String> withheld = new HashSet<>();
        now.cards().stream().filter(card -> card.withheld()).forEach(card -> present.getCards().stream()
                .filter(c -> c.getId().toString().equals(card.id())).forEach(c -> withheld.add(c.getText())));
        assertFalse(withheld.isEmpty());
        ReleasedMap later = Releases.map(study, make(true), Audiences.everyone(), TODAY).content();
        assertFalse(later.cards().isEmpty());
        later.cards().stream().filter(card -> !card.withheld()).forEach(card -> assertFalse(withheld.contains(card.text()), card.text()));
    }
}
