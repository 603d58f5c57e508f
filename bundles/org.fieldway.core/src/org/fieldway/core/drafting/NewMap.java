/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.drafting;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.fieldway.core.FieldwayException;
import org.fieldway.core.Ids;
import org.fieldway.core.store.OpenStudy;
import org.fieldway.model.journey.JourneyFactory;
import org.fieldway.model.journey.JourneyMap;
import org.fieldway.model.journey.Lane;
import org.fieldway.model.journey.MapKind;
import org.fieldway.model.journey.MapTemplate;
import org.fieldway.model.journey.Stage;
import org.fieldway.model.study.Identified;
import org.fieldway.model.study.Participant;
import org.fieldway.model.study.ParticipantGroup;

/**
 * A map that is to be drafted: the stages, lanes and rules of a template or of another map, about one person or many.
 * First {@link #question} is answered, on any thread, then {@link #command} adds the map.
 */
public final class NewMap {

    private final OpenStudy study;
    private final JourneyMap map = JourneyFactory.eINSTANCE.createJourneyMap();
    private final LocalDate today;

    private NewMap(OpenStudy study, String name, MapKind kind, LocalDate today) {
        this.study = study;
        this.today = today;
        map.setId(UUID.randomUUID());
        map.setName(name);
        map.setKind(kind);
        map.setLanguage(study.study().getLanguage());
        map.setAsOf(today);
    }

    /** The journey of one person. */
    public static NewMap ofPerson(OpenStudy study, String name, Participant person, LocalDate today) {
        NewMap made = new NewMap(study, name, MapKind.INDIVIDUAL, today);
        made.map.getParticipants().add(person);
        return made;
    }

    /** The journey of these people, whoever joins their groups later. */
    public static NewMap ofPeople(OpenStudy study, String name, Collection<Participant> people, LocalDate today) {
        NewMap made = new NewMap(study, name, MapKind.GROUP, today);
        made.map.getParticipants().addAll(people);
        return made;
    }

    /** The journey of groups: of whoever is in them whenever the map is drafted. */
    public static NewMap ofGroups(OpenStudy study, String name, Collection<ParticipantGroup> groups, LocalDate today) {
        NewMap made = new NewMap(study, name, MapKind.GROUP, today);
        made.map.getGroups().addAll(groups);
        return made;
    }

    /**
     * Takes stages, lanes and rules from a template.
     *
     * @throws FieldwayException where it has no rules
     */
    public NewMap from(MapTemplate template) throws FieldwayException {
        map.setTemplate(template);
        return from(template.getName(), template.getStages(), template.getLanes());
    }

    /**
     * Takes stages, lanes and rules from another map.
     *
     * @throws FieldwayException where it has no rules
     */
    public NewMap from(JourneyMap other) throws FieldwayException {
        map.setTemplate(other.getTemplate());
        return from(other.getName(), other.getStages(), other.getLanes());
    }

    private NewMap from(String name, List<Stage> stages, List<Lane> lanes) throws FieldwayException {
        EcoreUtil.Copier copier = new EcoreUtil.Copier();
        map.getStages().addAll(copier.copyAll(stages));
        map.getLanes().addAll(copier.copyAll(lanes));
        copier.copyReferences();
        copier.forEach((original, copy) -> ((Identified) copy).setId(
                DraftedCard.derived(map, String.valueOf(((Identified) original).getId()))));
        MapRules.require(map, name);
        return this;
    }

    /**
     * Takes stages, lanes and rules of a template for a map that is only looked at and never added: whenever the same is
     * drafted so, all its ids are the same.
     *
     * @throws FieldwayException where it has no rules
     */
    public NewMap onlyToLookAt(MapTemplate template) throws FieldwayException {
        String about = Ids.of(map.getParticipants()) + "/" + Ids.of(map.getGroups());
        map.setId(UUID.nameUUIDFromBytes((about + '/' + Ids.of(template)).getBytes(StandardCharsets.UTF_8)));
        return from(template);
    }

    /** What is to be drafted. */
    public DraftQuestion question() {
        return DraftQuestion.of(study, map, today);
    }

    /** The map; in the study once the command was executed. */
    public JourneyMap map() {
        return map;
    }

    /** Adds the map with its cards, in one step. To be called once. */
    public Command command(Draft draft) {
        CompoundCommand all = new CompoundCommand(Messages.draftMap);
        all.append(study.additions().map(filled(draft)));
        return all;
    }

    /** The map with its cards, not in the study. To be called once. */
    public JourneyMap filled(Draft draft) {
        CardFeatures features = new CardFeatures(study, map);
        Map<UUID, Stage> stages = new HashMap<>();
        Map<UUID, Lane> lanes = new HashMap<>();
        map.getStages().forEach(stage -> stages.put(stage.getId(), stage));
        map.getLanes().forEach(lane -> lanes.put(lane.getId(), lane));
        Map<List<UUID>, Integer> orders = new HashMap<>();
        for (DraftCard card : draft.cards()) {
            List<UUID> cell = new ArrayList<>(List.of(card.key().stage(), card.key().lane()));
            int order = orders.merge(cell, 1, Integer::sum) - 1;
            map.getCards().add(features.card(card, stages.get(cell.get(0)), lanes.get(cell.get(1)), order));
        }
        map.setDrafted(Instant.now());
        return map;
    }
}
