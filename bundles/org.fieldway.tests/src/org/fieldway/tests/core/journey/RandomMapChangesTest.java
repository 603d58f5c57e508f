/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.core.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.fieldway.core.journey.AddCard;
import org.fieldway.core.journey.AddLane;
import org.fieldway.core.journey.AddStage;
import org.fieldway.core.journey.Delete;
import org.fieldway.core.journey.MapChange;
import org.fieldway.core.journey.MoveCards;
import org.fieldway.core.journey.Rename;
import org.fieldway.core.journey.Reorder;
import org.fieldway.core.journey.SetFeeling;
import org.fieldway.model.journey.Card;
import org.fieldway.model.journey.Lane;
import org.fieldway.model.journey.Stage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Any sequence of changes, undone step by step, leads back through exactly the same files; redone, forth again. */
class RandomMapChangesTest {

    private static final int STEPS = 120;

    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 3, 5, 8, 13, 21, 34, 55, 89 })
    void undoLeadsBackThroughTheSameFiles(long seed) {
        var fixture = new MapFixture();
        var random = new Random(seed);
        List<String> states = new ArrayList<>(List.of(fixture.text()));
        for (int i = 0; i < STEPS; i++) {
            MapChange change = any(fixture, random);
            if (change != null && fixture.execute(change)) {
                states.add(fixture.text());
                assertConsistent(fixture);
            }
        }
        assertTrue(states.size() > STEPS / 2, "most changes could be made");
        var stack = fixture.domain.getCommandStack();
        for (int i = states.size() - 2; i >= 0; i--) {
            stack.undo();
            assertEquals(states.get(i), fixture.text());
        }
        for (int i = 1; i < states.size(); i++) {
            stack.redo();
            assertEquals(states.get(i), fixture.text());
        }
    }

    /** Every card lies in a stage and a lane of the map. */
    private static void assertConsistent(MapFixture fixture) {
        for (Card card : fixture.map.getCards()) {
            assertTrue(fixture.map.getStages().contains(card.getStage()), "its stage is on the map");
            assertTrue(fixture.map.getLanes().contains(card.getLane()), "its lane is on the map");
        }
    }

    private static MapChange any(MapFixture f, Random random) {
        List<Stage> stages = f.map.getStages();
        List<Lane> lanes = f.map.getLanes();
        List<Card> cards = f.map.getCards();
        if (stages.isEmpty() || lanes.isEmpty()) {
            return stages.isEmpty() ? new AddStage(f.domain, f.map, 0, "new") : new AddLane(f.domain, f.map, 0, "new", "notes");
        }
        Stage stage = stages.get(random.nextInt(stages.size()));
        Lane lane = lanes.get(random.nextInt(lanes.size()));
        Card card = cards.isEmpty() ? null : cards.get(random.nextInt(cards.size()));
        int number = random.nextInt(5);
        return switch (random.nextInt(card == null ? 9 : 14)) {
            case 0, 1, 2 -> new AddCard(f.domain, f.map, stage, lane, number, "card " + random.nextInt(100));
            case 3 -> Rename.stage(f.domain, stage, "stage " + random.nextInt(100));
            case 4 -> Rename.lane(f.domain, lane, "lane " + random.nextInt(100));
            case 5 -> Reorder.stage(f.domain, stage, number);
            case 6 -> Reorder.lane(f.domain, lane, number);
            case 7 -> random.nextInt(4) == 0 ? Delete.stage(f.domain, stage) : new AddStage(f.domain, f.map, number, "s");
            case 8 -> random.nextInt(4) == 0 ? Delete.lane(f.domain, lane) : new AddLane(f.domain, f.map, number, "l", "notes");
            case 9, 10 -> new MoveCards(f.domain, f.map, some(cards, random), stage, lane, number);
            case 11 -> Rename.card(f.domain, card, "text " + random.nextInt(100));
            case 12 -> new SetFeeling(f.domain, card, number - 2);
            default -> Delete.cards(f.domain, f.map, some(cards, random));
        };
    }

    private static List<Card> some(List<Card> cards, Random random) {
        List<Card> shuffled = new ArrayList<>(cards);
        Collections.shuffle(shuffled, random);
        return shuffled.subList(0, Math.min(shuffled.size(), 1 + random.nextInt(2)));
    }
}
