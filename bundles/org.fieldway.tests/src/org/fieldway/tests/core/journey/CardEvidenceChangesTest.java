/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.core.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;

import org.fieldway.core.evidence.EvidenceRefs;
import org.fieldway.core.journey.AddEvidence;
import org.fieldway.core.journey.RemoveEvidence;
import org.fieldway.core.text.Sha256;
import org.fieldway.model.codes.Coding;
import org.fieldway.model.codes.CodesFactory;
import org.fieldway.model.journey.Card;
import org.fieldway.model.journey.CardOrigin;
import org.fieldway.model.study.Basis;
import org.fieldway.model.study.EvidenceRef;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CardEvidenceChangesTest {

    private final MapFixture fixture = new MapFixture();
    private final UUID source = UUID.randomUUID();
    private final EvidenceRef one = EvidenceRefs.of(source, UUID.randomUUID(), "a warm room");
    private final EvidenceRef two = EvidenceRefs.of(source, UUID.randomUUID(), "people smiled");
    private Card card;

    @BeforeEach
    void assumeACard() {
        card = fixture.card(0, 0, "Is welcomed");
        card.setBasis(Basis.ASSUMED);
    }

    @Test
    void referenceHoldsWhereTheCodingIsAndTheHashOfItsWords() {
        Coding coding = CodesFactory.eINSTANCE.createCoding();
        coding.setId(UUID.randomUUID());
        coding.setQuote("I came in.");

        EvidenceRef reference = EvidenceRefs.of(source, coding);

        assertEquals(List.of(source, coding.getId(), Sha256.of("I came in.")),
                List.of(reference.getSourceId(), reference.getCodingId(), reference.getQuoteHash()));
    }

    @Test
    void attachingLeavesOutWhatTheCardHasAndWhatComesTwice() {
        assertTrue(attach(one));
        assertTrue(attach(EvidenceRefs.copy(one), two, EvidenceRefs.copy(two)));

        assertEquals(List.of(one.getCodingId(), two.getCodingId()),
                card.getEvidence().stream().map(EvidenceRef::getCodingId).toList());
        assertFalse(attach(one, two), "nothing is left to attach");
    }

    @Test
    void firstQuoteTurnsAnAssumptionIntoSomethingSaidInTheSameStep() {
        String before = fixture.text();

        attach(one);
        assertEquals(Basis.SAID, card.getBasis());
        assertEquals("attach quote", fixture.domain.getCommandStack().getUndoCommand().getLabel());

        fixture.domain.getCommandStack().undo();
        assertEquals(before, fixture.text());
    }

    @Test
    void proposalStaysOneWhateverSpeaksForIt() {
        card.setBasis(Basis.PROPOSED);

        attach(one);

        assertEquals(Basis.PROPOSED, card.getBasis());
    }

    @Test
    void basisThatSomebodyChoseAgainIsLeftWhenMoreQuotesCome() {
        attach(one);
        card.setBasis(Basis.ASSUMED);

        attach(two);

        assertEquals(Basis.ASSUMED, card.getBasis());
    }

    @Test
    void severalCardsGetReferencesOfTheirOwn() {
        Card other = fixture.card(1, 1, "Meets people");
        other.setBasis(Basis.ASSUMED);

        assertTrue(fixture.execute(new AddEvidence(fixture.domain, fixture.map, List.of(card, other), List.of(one),
                Basis.OBSERVED)));

        assertEquals(one.getCodingId(), other.getEvidence().getFirst().getCodingId());
        assertEquals(1, card.getEvidence().size());
        assertEquals(Basis.OBSERVED, other.getBasis());
    }

    @Test
    void draftedCardRemembersThatAPersonChoseItsQuotes() {
        card.setOrigin(CardOrigin.DRAFTED);

        attach(one);

        assertEquals(List.of("evidence", "basis"), card.getEditedFeatures());
    }

    @Test
    void removingTakesThoseOfTheCardOnlyAndUndoBringsThemBackAtTheirPlace() {
        card.setOrigin(CardOrigin.DRAFTED);
        attach(one, two);
        String before = fixture.text();
        EvidenceRef first = card.getEvidence().getFirst();

        assertTrue(fixture.execute(new RemoveEvidence(fixture.domain, card, List.of(first, one))));
        assertEquals(List.of(two.getCodingId()), card.getEvidence().stream().map(EvidenceRef::getCodingId).toList());

        fixture.domain.getCommandStack().undo();
        assertEquals(before, fixture.text());
        assertFalse(fixture.execute(new RemoveEvidence(fixture.domain, card, List.of(one))), "not the card's own");
    }

    private boolean attach(EvidenceRef... references) {
        return fixture.execute(new AddEvidence(fixture.domain, fixture.map, card, List.of(references)));
    }
}
