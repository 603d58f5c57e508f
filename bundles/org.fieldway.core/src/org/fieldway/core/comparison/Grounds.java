/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.comparison;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.fieldway.core.Ids;
import org.fieldway.core.drafting.RuleKey;
import org.fieldway.model.journey.Card;
import org.fieldway.model.journey.JourneyMap;
import org.fieldway.model.journey.MapRule;
import org.fieldway.model.journey.Stage;
import org.fieldway.model.study.Identified;

/** From what the cards and stages of two maps were made, by the ids of the released ones. */
final class Grounds {

    private final Map<String, String> grounds = new HashMap<>();
    private final Map<String, Set<UUID>> codes = new HashMap<>();
    private final Map<String, Set<UUID>> excerpts = new HashMap<>();
    private boolean sameTemplate;

    static Grounds of(JourneyMap... maps) {
        Grounds grounds = new Grounds();
        for (JourneyMap map : maps) {
            map.getCards().forEach(grounds::add);
            map.getStages().forEach(grounds::add);
        }
        grounds.sameTemplate = Arrays.stream(maps).map(JourneyMap::getTemplate).distinct().count() == 1
                && maps[0].getTemplate() != null;
        return grounds;
    }

    /** Whether both maps were begun from the same template. */
    boolean isSameTemplate() {
        return sameTemplate;
    }

    private void add(Card card) {
        RuleKey.parse(card.getRuleKey()).ifPresent(key -> grounds.put(Ids.of(card), key.ground()));
        codes.put(Ids.of(card), ids(card.getCodes()));
        Set<UUID> behind = new HashSet<>();
        card.getEvidence().forEach(reference -> behind.add(reference.getCodingId()));
        excerpts.put(Ids.of(card), behind);
        if (card.getStage() != null) {
            excerpts.computeIfAbsent(Ids.of(card.getStage()), fresh -> new HashSet<>()).addAll(behind);
        }
    }

    private void add(Stage stage) {
        Set<UUID> all = new HashSet<>();
        for (MapRule rule : stage.getRules()) {
            all.addAll(ids(rule.getCodes()));
        }
        codes.put(Ids.of(stage), all);
    }

    private static Set<UUID> ids(List<? extends Identified> objects) {
        Set<UUID> ids = new HashSet<>();
        objects.forEach(each -> ids.add(each.getId()));
        return ids;
    }

    /** Drafted from the same code, aspect or quote. */
    boolean same(String one, String other) {
        return grounds.containsKey(one) && grounds.get(one).equals(grounds.get(other));
    }

    /** Tagged with, or ruled by, the same codes. */
    boolean sameCodes(String one, String other) {
        Set<UUID> left = codes.getOrDefault(one, Set.of());
        return !left.isEmpty() && left.equals(codes.getOrDefault(other, Set.of()));
    }

    /** At least this share of the codings behind the one that has fewer stands behind the other, too. */
    boolean share(String one, String other, double share) {
        Set<UUID> left = excerpts.getOrDefault(one, Set.of());
        Set<UUID> right = excerpts.getOrDefault(other, Set.of());
        long common = left.stream().filter(right::contains).count();
        return common > 0 && common >= share * Math.min(left.size(), right.size());
    }
}
