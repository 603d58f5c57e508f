/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.core.drafting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.command.SetCommand;
import org.fieldway.core.drafting.CardNote;
import org.fieldway.core.drafting.Drafting;
import org.fieldway.core.drafting.MapUpdate;
import org.fieldway.core.drafting.Update;
import org.fieldway.core.evidence.EvidenceRefs;
import org.fieldway.core.journey.AddCard;
import org.fieldway.core.journey.AddEvidence;
import org.fieldway.core.journey.Delete;
import org.fieldway.core.journey.MoveCards;
import org.fieldway.core.journey.RemoveEvidence;
import org.fieldway.core.journey.Rename;
import org.fieldway.core.journey.SetFeeling;
import org.fieldway.core.store.OpenOptions;
import org.fieldway.core.store.StudyStore;
import org.fieldway.model.codes.Coding;
import org.fieldway.model.journey.Card;
import org.fieldway.model.journey.CardWording;
import org.fieldway.model.journey.JourneyMap;
import org.fieldway.model.journey.JourneyPackage;
import org.fieldway.model.study.EvidenceRef;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Drafting anew: what a person did stays, the rest follows the codings. */
class MapUpdateTest {

    @TempDir
    Path folder;

    private DraftStudy study;
    private JourneyMap map;
    private Coding queue;

    @BeforeEach
    void open() throws Exception {
        study = new DraftStudy(folder.resolve("study"), "Heron", "Wren");
        study.stage("Quay", "boarding");
        study.stage("Sea", "sailing");
        study.emotion("afraid", -2);
        study.lane("Doing", "actions", CardWording.CODE_NAME, "boarding", "sailing");
        study.lane("Pain", "pain-points", CardWording.CODE_NAME, "queue", "cold");
        study.lane("Quotes", "quotes", CardWording.QUOTE, "queue", "cold");
        study.lane("Feelings", "feelings", CardWording.CODE_NAME, "afraid");
        study.says("Heron", 1, "boarding");
        queue = study.says("Heron", 1, "queue");
        study.says("Wren", 1, "boarding");
        study.says("Wren", 9, "sailing");
        study.says("Wren", 9, "afraid");
        map = study.map("Heron", "Wren");
    }

    @AfterEach
    void close() {
        study.close();
    }

    @Test
    void nothingNewChangesNothing() throws Exception {
        Update update = study.update(map);

        assertFalse(update.changesAnything());
        assertFalse(update.command().canExecute());
    }

    @Test
    void newCodingsAddCardsAndEvidenceInOneStepOfUndo() throws Exception {
        var before = DraftStudy.cells(map);
        study.says("Wren", 2, "boarding");
        study.says("Wren", 2, "cold");
        var steps = study.study.domain().getCommandStack();

        Update update = study.updated(map);

        assertEquals(List.of("boarding 3", "sailing 1"), List.of(DraftStudy.cells(map).get("Quay/Doing").getFirst(),
                DraftStudy.cells(map).get("Sea/Doing").getFirst()));
        assertEquals(List.of("queue 1", "cold 1"), DraftStudy.cells(map).get("Quay/Pain"));
        assertEquals(List.of("\u201cQuay\u201d, Pain", "\u201cQuay\u201d, Quotes"),
                update.added().stream().map(CardNote::place).sorted().toList());
        var after = DraftStudy.cells(map);
        steps.undo();
        assertEquals(before, DraftStudy.cells(map));
        steps.redo();
        assertEquals(after, DraftStudy.cells(map));
        assertFalse(study.update(map).changesAnything());
    }

    @Test
    void editedTextStaysWhileEvidenceFollows() throws Exception {
        edit(Rename.card(study.study.domain(), card("boarding"), "Gets on"));
        study.says("Wren", 2, "boarding");

        Update update = study.updated(map);

        assertEquals("Gets on 3", DraftStudy.cells(map).get("Quay/Doing").getFirst());
        assertEquals(List.of("Gets on"), update.kept().stream().map(CardNote::text).toList());
    }

    @Test
    void textEditedByAPlainCommandStaysToo() throws Exception {
        edit(SetCommand.create(study.study.domain(), card("boarding"), JourneyPackage.Literals.CARD__TEXT, "Gets on"));

        assertFalse(study.updated(map).changesAnything());
        assertNotNull(card("Gets on"));
    }

    @Test
    void renamedCodeRenamesTheCardsThatNobodyEdited() throws Exception {
        study.code("sailing").setName("crossing");

        study.updated(map);

        assertEquals(List.of("crossing 1"), DraftStudy.cells(map).get("Sea/Doing"));
    }

    @Test
    void deletedCardDoesNotComeBackUntilTheDeletionIsUndone() throws Exception {
        edit(Delete.cards(study.study.domain(), map, List.of(card("sailing"))));

        Update update = study.updated(map);

        assertFalse(DraftStudy.cells(map).containsKey("Sea/Doing"));
        assertEquals(1, update.dismissed());
        study.study.domain().getCommandStack().undo();
        assertEquals(List.of("sailing 1"), DraftStudy.cells(map).get("Sea/Doing"));
    }

    @Test
    void deletedQuoteIsNotMadeUpForByAnother() throws Exception {
        study.says("Heron", 3, "boarding");
        study.says("Heron", 3, "cold");
        study.says("Heron", 5, "boarding");
        study.says("Heron", 5, "cold");
        JourneyMap own = study.map("Heron");
        List<Card> quotes = own.getCards().stream().filter(card -> card.getLane().getName().equals("Quotes")).toList();
        assertEquals(2, quotes.size());

        edit(Delete.cards(study.study.domain(), own, quotes));

        assertFalse(study.updated(own).changesAnything());
    }

    @Test
    void movedCardStaysWhereItWasPut() throws Exception {
        Card queueing = card("queue");
        edit(new MoveCards(study.study.domain(), map, List.of(queueing), map.getStages().get(1), queueing.getLane(), 0));
        study.says("Wren", 1, "queue");

        study.updated(map);

        assertEquals(List.of("queue 2"), DraftStudy.cells(map).get("Sea/Pain"));
        assertFalse(DraftStudy.cells(map).containsKey("Quay/Pain"));
    }

    @Test
    void excerptThatWasTakenAwayStaysAwayAndOneThatWasAddedStays() throws Exception {
        Card boarding = card("boarding");
        EvidenceRef first = boarding.getEvidence().getFirst();
        edit(new RemoveEvidence(study.study.domain(), boarding, List.of(first)));
        edit(new AddEvidence(study.study.domain(), map, boarding,
                List.of(EvidenceRefs.of(study.source("Heron").getId(), queue))));
        study.says("Wren", 2, "boarding");

        study.updated(map);

        assertEquals(List.of("boarding 3"), DraftStudy.cells(map).get("Quay/Doing"));
        assertTrue(boarding.getEvidence().stream().anyMatch(each -> queue.getId().equals(each.getCodingId())));
        assertTrue(boarding.getEvidence().stream().noneMatch(each -> each.getCodingId().equals(first.getCodingId())));
        assertFalse(study.update(map).changesAnything());
    }

    @Test
    void untouchedCardWithoutGroundGoesAndATouchedOneStaysAsItIs() throws Exception {
        edit(new SetFeeling(study.study.domain(), map.getCards().stream()
                .filter(card -> card.getLane().getName().equals("Feelings")).findFirst().orElseThrow(), -1));
        study.uncode(queue);
        study.code("afraid").setName("scared");
        study.template.getLanes().clear();
        map.getLanes().get(3).getRules().clear();

        Update update = study.updated(map);

        assertEquals(List.of("\u201cQuay\u201d, Pain", "\u201cQuay\u201d, Quotes"),
                update.removed().stream().map(CardNote::place).sorted().toList());
        assertEquals(List.of("afraid 1"), DraftStudy.cells(map).get("Sea/Feelings"));
        assertEquals(List.of("\u201cSea\u201d, Feelings"), update.withoutGround().stream().map(CardNote::place).toList());
    }

    @Test
    void cardsThatAPersonDrewAreLeftAlone() throws Exception {
        var change = new AddCard(study.study.domain(), map, map.getStages().get(0),
                map.getLanes().get(1), 0, "No bench");
        edit(change);
        study.uncode(queue);

        study.updated(map);

        assertEquals(List.of("No bench 0"), DraftStudy.cells(map).get("Quay/Pain"));
    }

    @Test
    void draftSurvivesSavingAndOpening() throws Exception {
        study.study.save(new NullProgressMonitor());
        study.close();
        try (var again = StudyStore.open(folder.resolve("study"),
                OpenOptions.toEdit())) {
            JourneyMap read = again.map("Draft");
            Update update = MapUpdate.of(again, read,
                    Drafting.draft(again,
                            MapUpdate.question(again, read, DraftStudy.TODAY)));
            assertEquals(DraftStudy.cells(map), DraftStudy.cells(read));
            assertFalse(update.changesAnything());
        }
    }

    private Card card(String text) {
        return DraftStudy.card(map, text);
    }

    private void edit(Command change) {
        study.execute(change);
    }
}
