/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.journey.clipboard;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.fieldway.model.journey.Card;
import org.fieldway.model.journey.JourneyMap;
import org.fieldway.model.journey.Lane;
import org.fieldway.model.journey.Stage;
import org.fieldway.ui.journey.clipboard.CardBlock.Placed;

/** What is copied of a selection of cards: copies with their places to each other, and the same as text. */
final class CopiedCards {

    private final List<Card> cards;
    private final List<Stage> stages;
    private final List<Lane> lanes;

    /** @param cards of one map, at least one; those without stage or lane count as in the first one */
    CopiedCards(JourneyMap map, List<Card> cards) {
        List<Integer> columns = cards.stream().map(c -> Math.max(0, map.getStages().indexOf(c.getStage()))).toList();
        List<Integer> rows = cards.stream().map(c -> Math.max(0, map.getLanes().indexOf(c.getLane()))).toList();
        this.stages = span(map.getStages(), columns);
        List<Lane> shown = map.getLanes().stream().filter(lane -> !lane.isHidden()).toList();
        this.lanes = span(map.getLanes(), rows).stream().filter(shown::contains).toList();
        this.cards = IntStream.range(0, cards.size()).boxed().sorted((a, b) -> {
            int byRow = rows.get(a) - rows.get(b);
            int byColumn = columns.get(a) - columns.get(b);
            return byRow != 0 ? byRow : byColumn != 0 ? byColumn : cards.get(a).getOrder() - cards.get(b).getOrder();
        }).map(cards::get).toList();
    }

    private static <T> List<T> span(List<T> all, List<Integer> indices) {
        int first = indices.stream().mapToInt(i -> i).min().orElse(0);
        int last = indices.stream().mapToInt(i -> i).max().orElse(0);
        return all.subList(first, Math.min(all.size(), last + 1));
    }

    CardBlock block() {
        return new CardBlock(cards.stream().map(card -> new Placed(EcoreUtil.copy(card), Math.max(0, stages.indexOf(card.getStage())),
                Math.max(0, lanes.indexOf(card.getLane())))).toList(), text());
    }

    /** One cell's cards as lines, several cells as a table; with the names of stages and lanes where it has rows and columns. */
    String text() {
        if (stages.size() <= 1 && lanes.size() <= 1) {
            return cards.stream().map(CopiedCards::words).collect(Collectors.joining("\n"));
        }
        boolean named = stages.size() > 1 && lanes.size() > 1;
        List<List<String>> rows = new ArrayList<>();
        if (named) {
            List<String> names = new ArrayList<>(List.of(""));
            stages.forEach(stage -> names.add(orEmpty(stage.getName())));
            rows.add(names);
        }
        lanes.forEach(lane -> rows.add(row(lane, named)));
        return new CellTable(rows).write();
    }

    private List<String> row(Lane lane, boolean named) {
        List<String> row = new ArrayList<>(named ? List.of(orEmpty(lane.getName())) : List.of());
        Map<Stage, List<String>> cells = cards.stream().filter(c -> c.getLane() == lane && c.getStage() != null)
                .collect(Collectors.groupingBy(Card::getStage, Collectors.mapping(CopiedCards::words, Collectors.toList())));
        stages.forEach(stage -> row.add(cells.containsKey(stage) ? CellTable.list(cells.get(stage)) : ""));
        return row;
    }

    /** What a card says; a feeling that says nothing else, its word or its score. */
    private static String words(Card card) {
        String text = orEmpty(card.getText());
        if (!text.isBlank() || card.getFeelingScore() == null) {
            return text;
        }
        return orEmpty(card.getFeelingWord()).isBlank() ? String.valueOf(card.getFeelingScore()) : card.getFeelingWord();
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
