/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.journey.find;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.fieldway.core.release.ReleasedCard;
import org.fieldway.core.release.ReleasedLane;
import org.fieldway.core.release.ReleasedMap;
import org.fieldway.core.release.ReleasedStage;
import org.fieldway.ui.journey.geometry.Place;

/** Finds words in a released map: on stages, lanes, cards, feelings and links; capitals and accents make no difference. */
public final class MapSearch {

    /** Where something was found. */
    public enum Where { SHOWN, FOLDED, HIDDEN }

    /**
     * Something that was found.
     *
     * @param laneId the lane it lies in; "" for a stage or a link
     */
    public record Hit(Place place, String laneId, Where where) { }

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private final ReleasedMap map;
    private final String wanted;
    private final List<Hit> hits = new ArrayList<>();

    private MapSearch(ReleasedMap map, String words) {
        this.map = map;
        this.wanted = plain(words);
    }

    /** All places that hold the words, in the order of reading: stages, each lane with its cards, links. */
    public static List<Hit> of(ReleasedMap map, String words) {
        return of(map, List.of(), words);
    }

    /** As {@link #of(ReleasedMap, String)}; after that what lies in lanes that are hidden. */
    public static List<Hit> of(ReleasedMap map, List<HiddenCard> hidden, String words) {
        return words.isBlank() ? List.of() : new MapSearch(map, words.strip()).hits(hidden);
    }

    /** A card in a lane that is hidden. */
    public record HiddenCard(String cardId, String laneId, String text) { }

    private List<Hit> hits(List<HiddenCard> hidden) {
        map.stages().stream().filter(s -> holds(s.name(), s.description()))
                .forEach(s -> hits.add(new Hit(new Place.Stage(s.id()), "", Where.SHOWN)));
        Map<String, List<ReleasedCard>> cards = map.cards().stream().filter(c -> c.laneId() != null)
                .collect(Collectors.groupingBy(ReleasedCard::laneId));
        map.lanes().forEach(lane -> lane(lane, cards.getOrDefault(lane.id(), List.of())));
        map.links().stream().filter(l -> holds(l.label())).forEach(l -> hits.add(new Hit(new Place.Link(l.id()), "", Where.SHOWN)));
        hidden.stream().filter(c -> holds(c.text())).forEach(c -> hits.add(new Hit(new Place.Card(c.cardId()), c.laneId(), Where.HIDDEN)));
        return hits;
    }

    private void lane(ReleasedLane lane, List<ReleasedCard> cards) {
        Where where = lane.collapsed() ? Where.FOLDED : Where.SHOWN;
        if (holds(lane.name())) {
            hits.add(new Hit(new Place.Lane(lane.id()), lane.id(), Where.SHOWN));
        }
        List<String> stages = map.stages().stream().map(ReleasedStage::id).toList();
        cards.stream().filter(c -> holds(c.text(), c.detail(), c.feelingWord()))
                .sorted(Comparator.<ReleasedCard>comparingInt(c -> stages.indexOf(c.stageId())).thenComparingInt(ReleasedCard::order))
                .forEach(c -> hits.add(new Hit(new Place.Card(c.id()), lane.id(), where)));
    }

    private boolean holds(String... texts) {
        for (String text : texts) {
            if (text != null && plain(text).contains(wanted)) {
                return true;
            }
        }
        return false;
    }

    private static String plain(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
