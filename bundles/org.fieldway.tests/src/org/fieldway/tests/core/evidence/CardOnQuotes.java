/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.core.evidence;

import java.nio.file.Path;
import java.util.UUID;

import org.fieldway.core.FieldwayException;
import org.fieldway.core.evidence.EvidenceRefs;
import org.fieldway.core.store.OpenOptions;
import org.fieldway.core.store.StudyStore;
import org.fieldway.model.codes.Coding;
import org.fieldway.model.journey.Card;
import org.fieldway.model.journey.JourneyFactory;
import org.fieldway.model.journey.JourneyMap;
import org.fieldway.model.journey.Lane;
import org.fieldway.model.journey.Stage;
import org.fieldway.tests.core.store.SmallStudy;

/** A study on the disk with one map, whose only card stands on two quotes by two coders. */
final class CardOnQuotes implements AutoCloseable {

    static final String ROOM = "I came into a warm room. ";
    static final String SMILES = "People smiled";

    final SmallStudy small;
    final JourneyMap map;
    final Card card;

    private CardOnQuotes(SmallStudy small) {
        this.small = small;
        map = small.study().maps().getFirst();
        card = map.getCards().getFirst();
    }

    static void create(Path folder) throws FieldwayException {
        try (SmallStudy small = SmallStudy.create(folder)) {
            Coding room = small.code("welcome", small.first(), ROOM, small.ann());
            Coding smiles = small.code("smiles", small.first(), SMILES, small.bea());
            UUID source = small.first().getId();
            JourneyMap map = JourneyFactory.eINSTANCE.createJourneyMap();
            map.setName("Arriving");
            Card card = card(map, "Is welcomed");
            card.getEvidence().add(EvidenceRefs.of(source, room));
            card.getEvidence().add(EvidenceRefs.of(source, smiles));
            small.execute(small.study().additions().map(map));
            small.save();
        }
    }

    static Card card(JourneyMap map, String text) {
        if (map.getStages().isEmpty()) {
            Stage stage = JourneyFactory.eINSTANCE.createStage();
            stage.setName("First visit");
            map.getStages().add(stage);
            Lane lane = JourneyFactory.eINSTANCE.createLane();
            lane.setName("Actions");
            lane.setKind("actions");
            map.getLanes().add(lane);
        }
        Card card = JourneyFactory.eINSTANCE.createCard();
        card.setText(text);
        card.setStage(map.getStages().getFirst());
        card.setLane(map.getLanes().getFirst());
        map.getCards().add(card);
        return card;
    }

    static CardOnQuotes open(Path folder) throws FieldwayException {
        return new CardOnQuotes(SmallStudy.of(StudyStore.open(folder, OpenOptions.toEdit())));
    }

    /** The coding of a reference, loaded to be changed. */
    Coding coding(int reference) throws FieldwayException {
        small.study().codingFiles(small.first());
        return (Coding) small.study().find(card.getEvidence().get(reference).getCodingId()).orElseThrow();
    }

    @Override
    public void close() {
        small.close();
    }
}
