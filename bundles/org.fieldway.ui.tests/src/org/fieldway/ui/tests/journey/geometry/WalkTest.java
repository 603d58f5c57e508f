/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.tests.journey.geometry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.fieldway.render.scene.Box;
import org.fieldway.ui.journey.geometry.BoardGeometry;
import org.fieldway.ui.journey.geometry.BoardGeometry.Column;
import org.fieldway.ui.journey.geometry.BoardGeometry.Room;
import org.fieldway.ui.journey.geometry.BoardGeometry.Row;
import org.fieldway.ui.journey.geometry.BoardGeometry.Spot;
import org.fieldway.ui.journey.geometry.Drops;
import org.fieldway.ui.journey.geometry.Place;
import org.fieldway.ui.journey.geometry.Selection;
import org.fieldway.ui.journey.geometry.Sticky;
import org.fieldway.ui.journey.geometry.Walk;
import org.fieldway.ui.journey.geometry.Walk.Direction;
import org.junit.jupiter.api.Test;

class WalkTest {

    /** Two stages, two lanes; two cards in the first cell, one in the last. */
    private final BoardGeometry board = new BoardGeometry(600, 400,
            List.of(new Column("s1", new Box(100, 20, 190, 40), new Box(100, 20, 200, 280)),
                    new Column("s2", new Box(300, 20, 190, 40), new Box(300, 20, 190, 280))),
            List.of(new Row("l1", new Box(0, 80, 100, 100), new Box(0, 80, 490, 100), null),
                    new Row("l2", new Box(0, 200, 100, 100), new Box(0, 200, 490, 100), null)),
            List.of(new Spot("a", "s1", "l1", new Box(105, 85, 180, 30)), new Spot("b", "s1", "l1", new Box(105, 120, 180, 30)),
                    new Spot("c", "s2", "l2", new Box(305, 205, 180, 30))),
            List.of(), new Room(new Box(100, 20, 400, 40), new Box(0, 80, 100, 220), new Box(500, 20, 80, 40),
                    new Box(0, 310, 100, 40), null, 50));
    private final Walk walk = new Walk(board);

    private static Place card(String id) {
        return new Place.Card(id);
    }

    private static Place cell(String stage, String lane) {
        return new Place.Cell(stage, lane);
    }

    @Test
    void downWalksThroughTheCardsOfACellThenToTheNextLane() {
        assertEquals(card("b"), walk.next(card("a"), Direction.DOWN));
        assertEquals(cell("s1", "l2"), walk.next(card("b"), Direction.DOWN));
        assertEquals(new Place.NewLane(), walk.next(cell("s1", "l2"), Direction.DOWN));
    }

    @Test
    void upFromALaneReachesItsLastCardFirstAndTheStageAtLast() {
        assertEquals(card("b"), walk.next(cell("s1", "l2"), Direction.UP));
        assertEquals(new Place.Stage("s1"), walk.next(card("a"), Direction.UP));
        assertEquals(new Place.Stage("s1"), walk.next(new Place.Stage("s1"), Direction.UP), "the border holds");
    }

    @Test
    void leftAndRightCrossStagesFromTitleToNewStage() {
        assertEquals(new Place.Lane("l1"), walk.next(card("a"), Direction.LEFT));
        assertEquals(card("a"), walk.next(new Place.Lane("l1"), Direction.RIGHT));
        assertEquals(cell("s2", "l1"), walk.next(card("b"), Direction.RIGHT));
        assertEquals(new Place.NewStage(), walk.next(new Place.Stage("s2"), Direction.RIGHT));
    }

    @Test
    void nextStageStaysInTheLaneAndEndsAtTheLastStage() {
        assertEquals(Optional.of(card("c")), walk.nextStage(cell("s1", "l2"), 1));
        assertEquals(Optional.empty(), walk.nextStage(card("c"), 1));
    }

    @Test
    void walkBeginsAnewWhereThePlaceIsGone() {
        assertEquals(card("a"), walk.next(card("gone"), Direction.DOWN));
    }

    @Test
    void atFindsCardsBeforeCellsAndTitles() {
        assertEquals(Optional.of(card("a")), board.at(150, 100));
        assertEquals(Optional.of(cell("s1", "l1")), board.at(150, 170));
        assertEquals(Optional.of(new Place.Lane("l2")), board.at(50, 250));
        assertEquals(Optional.empty(), board.at(595, 395));
    }

    @Test
    void dropOfACardCountsTheCardsAboveThePointer() {
        assertEquals(0, Drops.card(board, 150, 90).orElseThrow().index());
        assertEquals(1, Drops.card(board, 150, 118).orElseThrow().index());
        assertEquals(2, Drops.card(board, 150, 175).orElseThrow().index());
        assertEquals(1, Drops.stage(board, 250).orElseThrow().index());
        assertEquals(2, Drops.lane(board, 299).orElseThrow().index());
    }

    @Test
    void selectionFallsBackToTheCellOfACardThatIsGone() {
        var selection = new Selection();
        selection.select(card("c"));
        selection.keepTo(board);
        var without = new BoardGeometry(600, 400, board.stages(), board.lanes(), board.cards().subList(0, 2), List.of(),
                board.room());

        selection.keepTo(without);

        assertEquals(Optional.of(cell("s2", "l2")), selection.focus());
    }

    @Test
    void extendingSelectsTheCardsBetweenTwoCells() {
        var selection = new Selection();
        selection.select(card("a"));

        selection.extendTo(card("c"), board);

        assertEquals(List.of("a", "b", "c"), selection.cardIds());
    }

    @Test
    void titlesAndHeadersThatStayInViewAreHitWhereTheyAreSeen() {
        Sticky sticky = Sticky.of(board, new Box(150, 100, 300, 200));

        assertEquals(50, sticky.unstuckX(board, 200), "over a lane's title");
        assertEquals(300, sticky.unstuckX(board, 300), "beside it");
        assertEquals(new Box(150, 80, 100, 100), sticky.seen(new Place.Lane("l1"), new Box(0, 80, 100, 100)));
    }
}
