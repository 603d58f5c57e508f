/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.render.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.fieldway.core.comparison.Compared;
import org.fieldway.core.comparison.ComparedCard;
import org.fieldway.core.comparison.ReleasedComparison;
import org.fieldway.core.release.Grounds;
import org.fieldway.core.release.MapKind;
import org.fieldway.core.release.ReleasedCard;
import org.fieldway.core.release.ReleasedLane;
import org.fieldway.core.release.ReleasedMap;
import org.fieldway.core.release.ReleasedStage;

/** One map of both, whose cards say where they come from. */
final class MergedMap {

    private final ReleasedComparison compared;
    private final List<ReleasedStage> stages = new ArrayList<>();
    private final List<ReleasedLane> lanes = new ArrayList<>();

    MergedMap(ReleasedComparison compared) {
        this.compared = compared;
        compared.stages().forEach(stage -> stages.add(stage(stage)));
        compared.lanes().forEach(lane -> lanes.add(lane(lane)));
    }

    ReleasedMap map() {
        Map<List<Integer>, Integer> orders = new HashMap<>();
        List<ReleasedCard> cards = new ArrayList<>();
        for (ComparedCard card : compared.cards()) {
            int order = orders.merge(List.of(card.stage(), card.lane()), 1, Integer::sum) - 1;
            cards.add(card(card, order));
        }
        ReleasedMap first = compared.first();
        String title = NLS.bind(Messages.title, first.title(), compared.second().title());
        return new ReleasedMap(first.id(), title, compared.summary(), MapKind.GROUP, first.audience(), first.language(),
                stages, lanes, cards, List.of(), List.of(), 0, compared.notes());
    }

    private static ReleasedStage stage(Compared<ReleasedStage> stage) {
        ReleasedStage one = stage.either();
        boolean renamed = stage.isInBoth() && !stage.first().name().equalsIgnoreCase(stage.second().name());
        String description = renamed ? NLS.bind(Messages.otherName, stage.second().name())
                : stage.isInBoth() ? one.description() : onlyIn(stage);
        return new ReleasedStage(one.id(), one.name(), description, one.colour());
    }

    private static ReleasedLane lane(Compared<ReleasedLane> lane) {
        ReleasedLane one = lane.either();
        String name = lane.isInBoth() ? one.name() : NLS.bind(Messages.laneOnly, one.name(), onlyIn(lane));
        return new ReleasedLane(one.id(), name, one.kind(), one.colour(), false);
    }

    private static String onlyIn(Compared<?> part) {
        return part.isInBoth() ? "" : part.first() != null ? Messages.onlyFirst : Messages.onlySecond;
    }

    private ReleasedCard card(ComparedCard compared, int order) {
        ReleasedCard one = compared.card().either();
        return new ReleasedCard(one.id(), stages.get(compared.stage()).id(), lanes.get(compared.lane()).id(), order,
                one.text(), CardDetail.of(compared), one.basis(), Grounds.NONE, one.withheld(), one.feelingWord(), null);
    }
}
