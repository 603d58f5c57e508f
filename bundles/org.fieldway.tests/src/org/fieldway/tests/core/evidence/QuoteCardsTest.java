/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.core.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

import org.eclipse.emf.edit.command.SetCommand;
import org.fieldway.core.evidence.QuoteKey;
import org.fieldway.core.evidence.QuoteState;
import org.fieldway.core.evidence.Quotes;
import org.fieldway.core.evidence.SourceQuote;
import org.fieldway.core.journey.AddQuoteCards;
import org.fieldway.core.journey.QuoteCards;
import org.fieldway.model.codes.CodesPackage;
import org.fieldway.model.journey.Card;
import org.fieldway.model.journey.JourneyFactory;
import org.fieldway.model.journey.JourneyPackage;
import org.fieldway.model.journey.Lane;
import org.fieldway.model.study.Basis;
import org.fieldway.model.study.SourceKind;
import org.fieldway.model.study.StudyPackage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuoteCardsTest {

    @TempDir
    Path folder;

    private CardOnQuotes study;
    private List<QuoteKey> both;

    @BeforeEach
    void create() throws Exception {
        CardOnQuotes.create(folder);
        study = CardOnQuotes.open(folder);
        both = Quotes.in(study.small.study()).behind(study.card).stream().map(QuoteKey::of).toList();
    }

    @AfterEach
    void close() {
        study.close();
    }

    @Test
    void inALaneOfQuotesEachBecomesACardWithItsWords() {
        List<Card> cards = create("quotes", both).cards();

        assertEquals(List.of(CardOnQuotes.ROOM.strip(), CardOnQuotes.SMILES), cards.stream().map(Card::getText).toList());
        assertEquals(List.of(QuoteState.KEPT), states(cards.getFirst()));
        assertEquals(List.of(0, 1), cards.stream().map(Card::getOrder).toList());
    }

    @Test
    void elsewhereOneCardStandsOnAllAndIsCalledLikeTheirCode() {
        assertEquals(List.of("welcome"), texts(create("actions", both.subList(0, 1))));
        List<Card> mixed = create("actions", both).cards();
        assertEquals(List.of(CardOnQuotes.ROOM.strip()), mixed.stream().map(Card::getText).toList());
        assertEquals(List.of(QuoteState.KEPT, QuoteState.KEPT), states(mixed.getFirst()));
        assertEquals(Basis.SAID, mixed.getFirst().getBasis());
    }

    @Test
    void onACurveTheCodesSayTheFeeling() {
        study.small.execute(SetCommand.create(study.small.study().domain(), study.small.code("welcome"),
                CodesPackage.Literals.CODE__VALENCE, 2));
        Card card = create("feelings", both.subList(0, 1)).cards().getFirst();

        assertEquals(2, card.getFeelingScore());
        assertEquals("welcome", card.getFeelingWord());
    }

    @Test
    void whatFieldNotesHoldWasObserved() {
        study.small.execute(SetCommand.create(study.small.study().domain(), study.small.first(),
                StudyPackage.Literals.SOURCE_ENTRY__KIND, SourceKind.FIELD_NOTE));

        assertEquals(Basis.OBSERVED, create("actions", both).cards().getFirst().getBasis());
    }

    @Test
    void quotesThatAreGoneAreLeftOutAndNothingIsDoneWithNone() {
        var gone = new QuoteKey(study.small.first().getId(), UUID.randomUUID());

        assertFalse(QuoteCards.in(study.small.study()).create(study.card.getStage(), study.card.getLane(), 0, List.of(gone))
                .canExecute());
        assertFalse(QuoteCards.in(study.small.study()).attach(study.map, List.of(study.card), List.of(gone)).canExecute());
        assertFalse(QuoteCards.in(study.small.study()).attach(study.map, List.of(study.card), both).canExecute(), "it has them");
    }

    @Test
    void lanesOfNotesTakeNoQuotes() {
        Lane notes = lane("notes");
        QuoteCards cards = QuoteCards.in(study.small.study());

        assertFalse(cards.mayCarry(notes));
        assertTrue(cards.mayCarry(study.card.getLane()));
        assertFalse(cards.create(study.card.getStage(), notes, 0, both).canExecute());
    }

    private AddQuoteCards create(String kind, List<QuoteKey> keys) {
        AddQuoteCards change = QuoteCards.in(study.small.study()).create(study.card.getStage(), lane(kind), 9, keys);
        study.small.execute(change);
        return change;
    }

    private Lane lane(String kind) {
        Lane lane = JourneyFactory.eINSTANCE.createLane();
        lane.setKind(kind);
        lane.setName(kind);
        study.small.add(study.map, JourneyPackage.Literals.JOURNEY_MAP__LANES, lane);
        return lane;
    }

    private static List<String> texts(AddQuoteCards change) {
        return change.cards().stream().map(Card::getText).toList();
    }

    private List<QuoteState> states(Card card) {
        return Quotes.in(study.small.study()).behind(card).stream().map(SourceQuote::state).toList();
    }
}
