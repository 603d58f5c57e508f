/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.core.drafting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.fieldway.core.drafting.Update;
import org.fieldway.core.journey.Delete;
import org.fieldway.core.journey.MoveCards;
import org.fieldway.core.journey.RemoveEvidence;
import org.fieldway.core.journey.Rename;
import org.fieldway.model.codes.Coding;
import org.fieldway.model.journey.Card;
import org.fieldway.model.journey.CardOrigin;
import org.fieldway.model.journey.CardWording;
import org.fieldway.model.journey.JourneyMap;
import org.fieldway.model.journey.Lane;
import org.fieldway.model.journey.Stage;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random edits of a drafted map and of the codings behind it, with drafting anew in between. */
class RandomUpdateTest {

    private static final String[] PEOPLE = {"Heron", "Wren", "Alder", "Finch"};
    private static final String[] CODES = {"boarding", "sailing", "queue", "cold", "afraid", "glad"};
    private static final int ROUNDS = 12;
    private static final int EDITS = 6;

    @TempDir
    Path folder;

    private DraftStudy study;
    private JourneyMap map;
    private Random random;
    private int changed;
    private int removed;
    private int added;
    private final List<Coding> codings = new ArrayList<>();
    private final Map<UUID, String> texts = new HashMap<>();
    private final Map<UUID, List<Object>> cells = new HashMap<>();
    private final Set<String> deleted = new HashSet<>();
    private final Map<UUID, Set<UUID>> takenAway = new HashMap<>();

    @ParameterizedTest
    @ValueSource(longs = {1, 7, 42, 2026})
    void editsSurviveDeletionsStandUndoRestoresAndTwiceIsAsOnce(long seed) throws Exception {
        random = new Random(seed);
        try (DraftStudy opened = new DraftStudy(folder.resolve("study"), PEOPLE)) {
            study = opened;
            makeMap();
            for (int round = 0; round < ROUNDS; round++) {
                for (int edit = 0; edit < EDITS; edit++) {
                    edit();
                }
                draftAnew();
            }
        }
        assertTrue(changed > 5 && removed > 3 && added > 3, "too tame a run");
    }

    private void makeMap() throws Exception {
        study.stage("Quay", "boarding");
        study.stage("Sea", "sailing");
        study.emotion("afraid", -2);
        study.emotion("glad", 1);
        study.lane("Doing", "actions", CardWording.CODE_NAME, "boarding", "sailing");
        study.lane("Pain", "pain-points", CardWording.CODE_NAME, "queue", "cold");
        study.lane("Quotes", "quotes", CardWording.QUOTE, CODES);
        study.lane("Feelings", "feelings", CardWording.CODE_NAME, "afraid", "glad");
        for (int coding = 0; coding < 60; coding++) {
            code();
        }
        map = study.map(PEOPLE);
    }

    private void code() throws Exception {
        codings.add(study.says(PEOPLE[random.nextInt(PEOPLE.length)], random.nextInt(30),
                CODES[random.nextInt(CODES.length)]));
    }

    private void edit() throws Exception {
        List<Card> drafted = map.getCards().stream().filter(card -> card.getOrigin() == CardOrigin.DRAFTED).toList();
        if (drafted.isEmpty() || random.nextInt(3) == 0) {
            recode();
            return;
        }
        Card card = drafted.get(random.nextInt(drafted.size()));
        switch (random.nextInt(8)) {
            case 0, 1, 2 -> rename(card);
            case 3, 4 -> move(card);
            case 5 -> delete(card);
            default -> takeAway(card);
        }
    }

    private void recode() throws Exception {
        if (random.nextBoolean() || codings.isEmpty()) {
            code();
        } else {
            study.uncode(codings.remove(random.nextInt(codings.size())));
        }
    }

    private void rename(Card card) {
        String text = "By hand " + random.nextInt(1000);
        run(Rename.card(study.study.domain(), card, text));
        texts.put(card.getId(), text);
        changed++;
    }

    private void move(Card card) {
        Stage stage = map.getStages().get(random.nextInt(map.getStages().size()));
        Lane lane = card.getLane();
        if (run(new MoveCards(study.study.domain(), map, List.of(card), stage, lane, 0))) {
            cells.put(card.getId(), List.of(stage, lane));
            changed++;
        }
    }

    private void delete(Card card) {
        deleted.add(card.getRuleKey());
        removed++;
        texts.remove(card.getId());
        cells.remove(card.getId());
        takenAway.remove(card.getId());
        run(Delete.cards(study.study.domain(), map, List.of(card)));
    }

    private void takeAway(Card card) {
        if (!card.getEvidence().isEmpty()) {
            removed++;
            var reference = card.getEvidence().get(random.nextInt(card.getEvidence().size()));
            takenAway.computeIfAbsent(card.getId(), fresh -> new HashSet<>()).add(reference.getCodingId());
            run(new RemoveEvidence(study.study.domain(), card, List.of(reference)));
        }
    }

    private boolean run(Command change) {
        boolean possible = change.canExecute();
        if (possible) {
            study.study.domain().getCommandStack().execute(change);
        }
        return possible;
    }

    private void draftAnew() throws Exception {
        JourneyMap before = EcoreUtil.copy(map);
        Update update = study.updated(map);
        added += update.added().size() + update.refreshed().size();
        JourneyMap after = EcoreUtil.copy(map);
        if (update.changesAnything()) {
            study.study.domain().getCommandStack().undo();
            assertTrue(same(before, map), "undo restores");
            study.study.domain().getCommandStack().redo();
            assertTrue(same(after, map), "redo repeats");
        }
        assertFalse(study.update(map).changesAnything(), "twice is as once");
        checkEdits();
    }

    private void checkEdits() {
        Map<UUID, Card> cards = new HashMap<>();
        map.getCards().forEach(card -> cards.put(card.getId(), card));
        texts.forEach((id, text) -> assertEquals(text, cards.get(id).getText()));
        cells.forEach((id, cell) -> assertEquals(cell, List.of(cards.get(id).getStage(), cards.get(id).getLane())));
        cards.values().forEach(card -> assertFalse(deleted.contains(card.getRuleKey()), card.getRuleKey()));
        takenAway.forEach((id, gone) -> cards.get(id).getEvidence()
                .forEach(each -> assertFalse(gone.contains(each.getCodingId()))));
        assertEquals(map.getCards().stream().map(Card::getRuleKey).filter(key -> key != null).distinct().count(),
                map.getCards().stream().map(Card::getRuleKey).filter(key -> key != null).count());
    }

    /** Copies get ids of their own, so they are left out of the comparison. */
    private static boolean same(JourneyMap copy, JourneyMap present) {
        return content(copy).equals(content(present));
    }

    private static List<String> content(JourneyMap map) {
        List<String> lines = new ArrayList<>();
        for (Card card : map.getCards()) {
            lines.add(String.join("|", card.getText(), String.valueOf(card.getOrder()), String.valueOf(card.getRuleKey()),
                    card.getStage().getName(), card.getLane().getName(), String.valueOf(card.getFeelingScore()),
                    String.valueOf(card.getFeelingWord()), card.getCodes().stream().map(code -> code.getName()).toList()
                    .toString(), card.getEditedFeatures().toString(), card.getEvidence().stream()
                    .map(each -> each.getCodingId() + each.getQuoteHash()).toList().toString()));
        }
        lines.add(map.getDismissedKeys().toString());
        return lines;
    }
}
