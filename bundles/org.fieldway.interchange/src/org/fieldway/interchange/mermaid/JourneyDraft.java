/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.interchange.mermaid;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.osgi.util.NLS;
import org.fieldway.core.lanes.LaneKinds;
import org.fieldway.interchange.ImportNote;
import org.fieldway.interchange.ImportNote.Kind;
import org.fieldway.interchange.maps.CardDraft;
import org.fieldway.interchange.maps.LaneDraft;
import org.fieldway.interchange.maps.MapDraft;
import org.fieldway.interchange.maps.StageDraft;

/**
 * Makes a map of what a diagram says. A task becomes a card in the lane of its first actor. In a diagram that Fieldway did not
 * write, the other actors are noted on the card, and a feelings lane is added with the median score of each section, as
 * Mermaid draws scores for tasks of all actors.
 */
final class JourneyDraft {

    private static final String FEELINGS = "feelings";

    private final JourneyFile file;
    private final List<ImportNote> notes;
    private final List<LaneDraft> lanes = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final List<CardDraft> cards = new ArrayList<>();
    private int first;
    private int together;
    private int computed;

    JourneyDraft(JourneyFile file, List<ImportNote> notes) {
        this.file = file;
        this.notes = new ArrayList<>(notes);
        file.lanes.forEach((actor, lane) -> {
            places.put(actor, lanes.size());
            lanes.add(lane);
        });
    }

    MapDraft draft() {
        List<StageDraft> stages = stages();
        file.tasks.forEach(this::card);
        if (!file.isFromFieldway()) {
            feelings(stages);
        }
        describe();
        return new MapDraft(file.title, file.kind, stages, lanes, cards, notes);
    }

    private List<StageDraft> stages() {
        List<StageDraft> stages = new ArrayList<>();
        if (file.tasks.stream().anyMatch(task -> task.section() == JourneyFile.NO_SECTION)) {
            stages.add(new StageDraft(Messages.firstStage, ""));
            first = 1;
            notes.add(new ImportNote(Kind.REPAIRED, NLS.bind(Messages.tasksBeforeSection, Messages.firstStage)));
        }
        file.sections.forEach(section -> stages.add(new StageDraft(section.name, section.description)));
        return stages;
    }

    private void card(JourneyFile.Task task) {
        List<String> actors = new ArrayList<>(task.actors());
        boolean unscored = file.isFromFieldway()
                && (actors.remove(Convention.NO_FEELING) | actors.remove(Convention.MEDIAN));
        if (file.isFromFieldway() && actors.contains(Convention.MEDIAN_ONLY)) {
            computed++;
            return;
        }
        int lane = lane(actors.isEmpty() ? Messages.laneWithoutActor : actors.get(0));
        String others = String.join(", ", actors.stream().skip(1).toList());
        together += others.isEmpty() ? 0 : 1;
        cards.add(new CardDraft(task.section() + first, lane, task.name(), unscored ? null : (Integer) task.feeling(), "", null,
                others.isEmpty() ? "" : NLS.bind(Messages.together, others), List.of()));
    }

    private int lane(String actor) {
        return places.computeIfAbsent(actor, name -> {
            lanes.add(new LaneDraft(name, ""));
            return lanes.size() - 1;
        });
    }

    private void feelings(List<StageDraft> stages) {
        String name = LaneKinds.installed().of(FEELINGS).name();
        if (cards.isEmpty() || lanes.stream().anyMatch(lane -> lane.name().equalsIgnoreCase(name))) {
            return;
        }
        Map<Integer, List<Integer>> scores = new TreeMap<>();
        cards.forEach(card -> scores.computeIfAbsent(card.stage(), stage -> new ArrayList<>()).add(card.feeling()));
        lanes.add(new LaneDraft(name, FEELINGS));
        int lane = lanes.size() - 1;
        scores.forEach((stage, all) -> cards.add(new CardDraft(stage, lane,
                all.size() == 1 ? Messages.scoreOfOne : NLS.bind(Messages.medianOf, all.size()), median(all), "", null, "",
                List.of())));
        notes.add(new ImportNote(Kind.REPAIRED, NLS.bind(Messages.feelingsAdded, name)));
    }

    /** Of an even number the better of the two in the middle, or what lies between them. */
    private static int median(List<Integer> scores) {
        List<Integer> sorted = scores.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle)
                : (int) Math.round((sorted.get(middle - 1) + sorted.get(middle)) / 2.0);
    }

    private void describe() {
        note(together, Kind.REPAIRED, Messages.severalActors);
        note(computed, Kind.LEFT_OUT, Messages.mediansLeftOut);
        note(file.rounded, Kind.REPAIRED, Messages.rounded);
        note(file.ignored, Kind.LEFT_OUT, Messages.ignored);
    }

    private void note(int count, Kind kind, String sentence) {
        if (count > 0) {
            notes.add(new ImportNote(kind, NLS.bind(sentence, count)));
        }
    }
}
