/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.core.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.fieldway.core.journey.AddStickies;
import org.fieldway.core.journey.Cells;
import org.fieldway.core.journey.Sticky;
import org.fieldway.core.journey.StickyLines;
import org.fieldway.model.journey.Card;
import org.fieldway.model.journey.Priority;
import org.fieldway.model.study.Basis;
import org.fieldway.model.study.Participant;
import org.fieldway.model.study.StudyFactory;
import org.junit.jupiter.api.Test;

class StickyLinesTest {

    private final Participant heron = participant("Heron", "P01");
    private final Participant wren = participant("Wren", "P03");
    private final StickyLines lines = new StickyLines(List.of(heron, wren));

    private static Participant participant(String name, String number) {
        Participant participant = StudyFactory.eINSTANCE.createParticipant();
        participant.setName(name);
        participant.setNumber(number);
        return participant;
    }

    @Test
    void readMakesANoteOfEachLineThatIsNotBlank() {
        assertEquals(List.of(note("lift-share", List.of(), Priority.UNSTATED, 0), note("a film", List.of(), Priority.UNSTATED, 0)),
                lines.read("lift-share\n\n  a film \n"));
    }

    @Test
    void readUnderstandsWhoProposedItHowImportantItIsAndItsVotesInEitherOrder() {
        assertEquals(List.of(note("lift-share", List.of(heron, wren), Priority.HIGH, 5),
                note("a film", List.of(wren), Priority.LOW, 2)),
                lines.read("Heron, p03: lift-share !!! +5\nwren: a film +2 !"));
    }

    @Test
    void readLeavesAColonAndExclamationsOfTheTextAlone() {
        assertEquals(List.of(note("Opening times: later", List.of(), Priority.UNSTATED, 0),
                note("Heron and Robin: both", List.of(), Priority.UNSTATED, 0),
                note("At last!", List.of(), Priority.UNSTATED, 0), note("Heron:", List.of(), Priority.UNSTATED, 0)),
                lines.read("Opening times: later\nHeron and Robin: both\nAt last!\nHeron:"));
    }

    private static Sticky note(String text, List<Participant> by, Priority priority, int votes) {
        return new Sticky(text, by, priority, votes);
    }

    @Test
    void addStickiesMakesProposedCardsInOneStep() {
        var fixture = new MapFixture();
        fixture.card(0, 0, "there before");

        fixture.domain.getCommandStack().execute(new AddStickies(fixture.domain, fixture.stage(0), fixture.lane(0),
                lines.read("Heron: lift-share !! +3\na film")));

        List<Card> cell = Cells.cards(fixture.map, fixture.stage(0), fixture.lane(0));
        assertEquals(List.of("there before", "lift-share", "a film"), cell.stream().map(Card::getText).toList());
        assertEquals(Basis.PROPOSED, cell.get(1).getBasis());
        assertEquals(List.of(heron), cell.get(1).getProposedBy());
        assertEquals(Priority.MEDIUM, cell.get(1).getPriority());
        assertEquals(3, cell.get(1).getVotes());
        fixture.domain.getCommandStack().undo();
        assertEquals(1, fixture.map.getCards().size());
    }
}
