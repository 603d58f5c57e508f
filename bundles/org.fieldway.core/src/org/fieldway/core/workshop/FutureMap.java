/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.workshop;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.fieldway.core.lanes.CardShape;
import org.fieldway.core.lanes.LaneKinds;
import org.fieldway.core.store.OpenStudy;
import org.fieldway.model.journey.Card;
import org.fieldway.model.journey.CardOrigin;
import org.fieldway.model.journey.JourneyFactory;
import org.fieldway.model.journey.JourneyMap;
import org.fieldway.model.journey.Lane;
import org.fieldway.model.journey.MapKind;
import org.fieldway.model.journey.Stage;
import org.fieldway.model.study.Basis;

/**
 * A map of the future, begun from a map of the present: its stages and lanes, without the rules that draft cards, since
 * nobody has lived it yet. It is about nobody, but names the present map as the one that it is based on.
 */
public final class FutureMap {

    private final OpenStudy study;
    private final JourneyMap present;
    private final LaneKinds kinds;
    private final JourneyMap map = JourneyFactory.eINSTANCE.createJourneyMap();
    private final Map<Stage, Stage> stages = new HashMap<>();
    private final Map<Lane, Lane> lanes = new HashMap<>();

    /** @param today the day for which the new map holds */
    public FutureMap(OpenStudy study, JourneyMap present, String name, LocalDate today) {
        this.study = study;
        this.present = present;
        this.kinds = LaneKinds.of(study.study());
        map.setId(UUID.randomUUID());
        map.setName(name);
        map.setKind(MapKind.FUTURE);
        map.setScenario(present.getScenario());
        map.setLanguage(present.getLanguage());
        map.setAsOf(today);
        map.setTemplate(present.getTemplate());
        map.getBasedOn().add(present);
        map.getQuestions().addAll(present.getQuestions());
        present.getStages().forEach(stage -> map.getStages().add(stages.computeIfAbsent(stage, FutureMap::copy)));
        present.getLanes().forEach(lane -> map.getLanes().add(lanes.computeIfAbsent(lane, FutureMap::copy)));
    }

    private static Stage copy(Stage stage) {
        Stage copy = EcoreUtil.copy(stage);
        copy.setId(UUID.randomUUID());
        copy.getRules().clear();
        return copy;
    }

    private static Lane copy(Lane lane) {
        Lane copy = EcoreUtil.copy(lane);
        copy.setId(UUID.randomUUID());
        copy.getRules().clear();
        return copy;
    }

    /**
     * Takes the present map's cards as a starting point, each of them as a proposal. A card keeps its excerpts: they say what
     * the proposal answers to, and consent goes on following the words. Left out is what belongs to the present alone: quotes,
     * and feelings that were computed from codings.
     */
    public FutureMap withCards() {
        present.getCards().stream().filter(this::fits).forEach(card -> map.getCards().add(proposal(card)));
        return this;
    }

    private boolean fits(Card card) {
        if (card.getStage() == null || card.getLane() == null) {
            return false;
        }
        CardShape shape = kinds.of(card.getLane().getKind()).shape();
        return shape != CardShape.QUOTE && (shape != CardShape.CURVE || card.getFeelingScore() != null);
    }

    private Card proposal(Card card) {
        Card copy = EcoreUtil.copy(card);
        copy.setId(UUID.randomUUID());
        copy.getEvidence().forEach(evidence -> evidence.setId(UUID.randomUUID()));
        copy.setStage(Objects.requireNonNull(stages.get(card.getStage())));
        copy.setLane(Objects.requireNonNull(lanes.get(card.getLane())));
        copy.setBasis(Basis.PROPOSED);
        copy.setOrigin(CardOrigin.DRAWN);
        copy.setRuleKey(null);
        copy.getEditedFeatures().clear();
        return copy;
    }

    /** The new map; in the study once the command was executed. */
    public JourneyMap map() {
        return map;
    }

    /** Adds the map to the study. To be called once. */
    public Command command() {
        return study.additions().map(map);
    }
}
