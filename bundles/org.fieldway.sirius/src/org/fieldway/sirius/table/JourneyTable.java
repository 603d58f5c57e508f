/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.sirius.table;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.fieldway.core.journey.Cells;
import org.fieldway.model.edit.labels.Labels;
import org.fieldway.model.journey.Card;
import org.fieldway.model.journey.JourneyMap;
import org.fieldway.model.journey.Lane;
import org.fieldway.model.journey.Stage;

/** Lines and cells of the journey table. A cell stands for its first card and shows all that lie there. */
public final class JourneyTable {

    /** Where a card lies. */
    private record Place(Lane lane, Stage stage) { }

    /** The lanes that are not hidden, from top to bottom. */
    public List<Lane> tableLanes(JourneyMap map) {
        return map.getLanes().stream().filter(lane -> !lane.isHidden()).toList();
    }

    /** The heading of a column. */
    public String stageName(Stage stage) {
        return Labels.of(stage);
    }

    /** The first card of each cell that holds any. */
    public List<Card> cellHeads(JourneyMap map) {
        Set<Lane> lanes = new HashSet<>(tableLanes(map));
        Set<Stage> stages = new HashSet<>(map.getStages());
        Map<Place, Card> heads = new LinkedHashMap<>();
        map.getCards().stream().filter(card -> lanes.contains(card.getLane()) && stages.contains(card.getStage()))
                .sorted(Comparator.comparingInt(Card::getOrder))
                .forEach(card -> heads.putIfAbsent(new Place(card.getLane(), card.getStage()), card));
        return List.copyOf(heads.values());
    }

    /** All cards that lie where this one lies, from top to bottom. */
    public List<Card> cellCards(Card card) {
        return card.eContainer() instanceof JourneyMap map && card.getStage() != null && card.getLane() != null
                ? Cells.cards(map, card.getStage(), card.getLane()) : List.of(card);
    }

    /** The texts of all cards that lie where this one lies, with a bar between two. */
    public String cellText(Card card) {
        return CellText.of(cellCards(card));
    }
}
