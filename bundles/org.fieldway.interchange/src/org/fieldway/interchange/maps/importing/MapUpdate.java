/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.interchange.maps.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.osgi.util.NLS;
import org.fieldway.core.FieldwayException;
import org.fieldway.core.evidence.EvidenceRefs;
import org.fieldway.core.journey.AddEvidence;
import org.fieldway.core.journey.Rename;
import org.fieldway.core.journey.SetFeeling;
import org.fieldway.core.store.OpenStudy;
import org.fieldway.interchange.ImportNote;
import org.fieldway.interchange.ImportNote.Kind;
import org.fieldway.interchange.maps.CardDraft;
import org.fieldway.interchange.maps.MapDraft;
import org.fieldway.model.journey.Card;
import org.fieldway.model.journey.JourneyMap;
import org.fieldway.model.journey.JourneyPackage;
import org.fieldway.model.journey.Lane;
import org.fieldway.model.journey.Stage;
import org.fieldway.model.study.EvidenceRef;

/**
 * Adds to a map what a draft has beyond it. Stages and lanes are known by name, the second of a name being the second there too;
 * a card by its words in its cell. What a card has stays; a feeling or evidence that it lacks is added.
 */
final class MapUpdate {

    private final EditingDomain domain;
    private final JourneyMap map;
    private final MapDraft draft;
    private final KnownEvidence evidence;
    private final DraftObjects objects;
    private final CompoundCommand command = new CompoundCommand(Messages.importIntoMap);
    private final CellCards cells;
    private final List<Card> cards = new ArrayList<>();
    private int stages;
    private int lanes;
    private int known;
    private int completed;
    private int contradicting;

    MapUpdate(OpenStudy study, JourneyMap map, MapDraft draft, KnownEvidence evidence) throws FieldwayException {
        Optional<String> obstacle = study.whyReadOnly(map);
        if (obstacle.isPresent() && !study.isReadOnly()) {
            throw new FieldwayException(obstacle.get());
        }
        this.domain = study.domain();
        this.map = map;
        this.draft = draft;
        this.evidence = evidence;
        this.objects = new DraftObjects(study.study(), map.getKind(), evidence);
        this.cells = new CellCards(map);
        plan();
    }

    private void plan() {
        Alignment<Stage> columns = new Alignment<>(map.getStages(), draft.stages(),
                (stage, wanted) -> same(stage.getName(), wanted.name()), DraftObjects::stage);
        Alignment<Lane> rows = new Alignment<>(map.getLanes(), draft.lanes(),
                (lane, wanted) -> same(lane.getName(), wanted.name()), objects::lane);
        stages = columns.addedCount();
        lanes = rows.addedCount();
        add(JourneyPackage.Literals.JOURNEY_MAP__STAGES, columns);
        add(JourneyPackage.Literals.JOURNEY_MAP__LANES, rows);
        draft.cards().forEach(card -> card(card, columns.meant().get(card.stage()), rows.meant().get(card.lane())));
        if (!cards.isEmpty()) {
            command.append(AddCommand.create(domain, map, JourneyPackage.Literals.JOURNEY_MAP__CARDS, cards));
        }
    }

    private void add(EStructuralFeature list, Alignment<?> alignment) {
        alignment.added().forEach((place, objects) -> command.append(AddCommand.create(domain, map, list, objects, place)));
    }

    private static boolean same(String present, String wanted) {
        return Objects.requireNonNullElse(present, "").strip().equals(wanted.strip());
    }

    private void card(CardDraft wanted, Stage stage, Lane lane) {
        Optional<Card> present = cells.take(stage, lane, wanted.text());
        if (present.isPresent()) {
            known++;
            complete(present.get(), wanted);
        } else {
            cards.add(objects.card(wanted, stage, lane, cells.next(stage, lane)));
        }
    }

    private void complete(Card card, CardDraft wanted) {
        List<Command> steps = new ArrayList<>();
        if (card.getFeelingScore() == null && wanted.feeling() != null) {
            steps.add(new SetFeeling(domain, card, wanted.feeling()));
        }
        if ((card.getFeelingWord() == null || card.getFeelingWord().isBlank()) && !wanted.word().isBlank()) {
            steps.add(Rename.feeling(domain, card, wanted.word()));
        }
        List<EvidenceRef> missing = evidence.references(wanted.evidence()).stream()
                .filter(reference -> !EvidenceRefs.contain(card.getEvidence(), reference)).toList();
        if (!missing.isEmpty()) {
            steps.add(new AddEvidence(domain, map, card, missing));
        }
        boolean otherFeeling = card.getFeelingScore() != null && wanted.feeling() != null
                && !card.getFeelingScore().equals(wanted.feeling());
        contradicting += otherFeeling || wanted.basis() != null && wanted.basis() != card.getBasis() ? 1 : 0;
        completed += steps.isEmpty() ? 0 : 1;
        steps.forEach(command::append);
    }

    Command command() {
        return command;
    }

    boolean isEmpty() {
        return command.getCommandList().isEmpty();
    }

    String summary() {
        return NLS.bind(Messages.added, new Object[] { stages, lanes, cards.size(), known });
    }

    List<ImportNote> notes() {
        List<ImportNote> notes = new ArrayList<>(objects.notes());
        if (completed > 0) {
            notes.add(new ImportNote(Kind.RECOGNISED, NLS.bind(Messages.completed, completed)));
        }
        if (contradicting > 0) {
            notes.add(new ImportNote(Kind.DOUBTFUL, NLS.bind(Messages.contradicting, contradicting)));
        }
        return notes;
    }
}
