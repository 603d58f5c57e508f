/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.sirius.release;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.fieldway.core.lanes.LaneKindChanges;
import org.fieldway.core.lanes.LaneKinds;
import org.fieldway.core.release.ReleasedCard;
import org.fieldway.core.release.ReleasedLane;
import org.fieldway.core.release.ReleasedLink;
import org.fieldway.core.release.ReleasedMap;
import org.fieldway.core.release.ReleasedStage;
import org.fieldway.model.journey.Card;
import org.fieldway.model.journey.CardLink;
import org.fieldway.model.journey.CardLinkKind;
import org.fieldway.model.journey.JourneyFactory;
import org.fieldway.model.journey.JourneyMap;
import org.fieldway.model.journey.Lane;
import org.fieldway.model.journey.MapKind;
import org.fieldway.model.journey.Stage;
import org.fieldway.model.journey.StageLink;
import org.fieldway.model.journey.StageLinkKind;
import org.fieldway.model.study.Basis;
import org.fieldway.model.study.Study;
import org.fieldway.model.study.StudyFactory;

/** A released journey map as a journey map. */
public final class JourneyCopy {

    private final ReleasedMap released;
    private final Study study = StudyFactory.eINSTANCE.createStudy();
    private final JourneyMap map;
    private final ReleasedFacts facts;
    private final Map<String, Stage> stages = new HashMap<>();
    private final Map<String, Lane> lanes = new HashMap<>();
    private final Map<String, Card> cards = new HashMap<>();

    private JourneyCopy(ReleasedMap released) {
        this.released = released;
        map = Copies.with(released.id(), JourneyFactory.eINSTANCE.createJourneyMap());
        facts = ReleasedFacts.on(map);
    }

    /**
     * The roots of the copy: the map itself first, then a study that holds only the lane kinds that its team made up.
     *
     * @param released every id in it is an id of the study's own objects, and the copies have the same
     */
    public static List<EObject> of(ReleasedMap released) {
        JourneyCopy copy = new JourneyCopy(released);
        copy.fill();
        return List.of(copy.map, copy.study);
    }

    private void fill() {
        map.setName(released.title());
        map.setDescription(released.subtitle());
        map.setLanguage(Copies.text(released.language()));
        map.setKind(MapKind.valueOf(released.kind().name()));
        released.stages().forEach(this::add);
        released.lanes().forEach(this::add);
        released.cards().forEach(this::add);
        released.links().forEach(this::add);
    }

    private void add(ReleasedStage stage) {
        Stage copy = Copies.with(stage.id(), JourneyFactory.eINSTANCE.createStage());
        copy.setName(stage.name());
        copy.setDescription(Copies.text(stage.description()));
        copy.setColour(Copies.text(stage.colour()));
        map.getStages().add(copy);
        stages.put(stage.id(), copy);
    }

    private void add(ReleasedLane lane) {
        Lane copy = Copies.with(lane.id(), JourneyFactory.eINSTANCE.createLane());
        copy.setName(lane.name());
        copy.setKind(lane.kind().id());
        copy.setColour(Copies.text(lane.colour()));
        copy.setCollapsed(lane.collapsed());
        map.getLanes().add(copy);
        lanes.put(lane.id(), copy);
        if (!LaneKinds.of(study).has(lane.kind().id())) {
            study.getLaneKinds().add(LaneKindChanges.definition(lane.kind()));
        }
    }

    private void add(ReleasedCard card) {
        Card copy = Copies.with(card.id(), JourneyFactory.eINSTANCE.createCard());
        copy.setStage(stages.get(card.stageId()));
        copy.setLane(lanes.get(card.laneId()));
        copy.setOrder(card.order());
        copy.setText(card.text());
        copy.setBasis(Basis.valueOf(card.basis().name()));
        copy.setFeelingWord(Copies.text(card.feelingWord()));
        copy.setFeelingScore(card.feelingScore());
        Copies.evidence(card.id(), card.grounds(), copy.getEvidence());
        facts.grounds(card.id(), card.grounds());
        map.getCards().add(copy);
        cards.put(card.id(), copy);
    }

    private void add(ReleasedLink link) {
        if (link.kind().equals("card")) {
            addCardLink(link);
            return;
        }
        StageLink copy = Copies.with(link.id(), JourneyFactory.eINSTANCE.createStageLink());
        copy.setKind(StageLinkKind.get(link.kind()));
        copy.setFrom(stages.get(link.fromId()));
        copy.setTo(stages.get(link.toId()));
        copy.setLabel(Copies.text(link.label()));
        map.getStageLinks().add(copy);
    }

    /** What kind of link it is has become part of its label. */
    private void addCardLink(ReleasedLink link) {
        CardLink copy = Copies.with(link.id(), JourneyFactory.eINSTANCE.createCardLink());
        copy.setKind(CardLinkKind.LEADS_TO);
        copy.setFrom(cards.get(link.fromId()));
        copy.setTo(cards.get(link.toId()));
        copy.setLabel(Copies.text(link.label()));
        map.getCardLinks().add(copy);
    }
}
