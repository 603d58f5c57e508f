/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.interchange.maps.importing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.fieldway.core.store.OpenStudy;
import org.fieldway.interchange.ImportNote;
import org.fieldway.interchange.maps.CardDraft;
import org.fieldway.interchange.maps.MapDraft;
import org.fieldway.model.journey.JourneyFactory;
import org.fieldway.model.journey.JourneyMap;
import org.fieldway.model.journey.Lane;
import org.fieldway.model.journey.MapKind;
import org.fieldway.model.journey.Stage;

/** A map of its own made from a draft, not yet part of a study. */
final class NewMap {

    private final MapDraft draft;
    private final JourneyMap map = JourneyFactory.eINSTANCE.createJourneyMap();
    private final DraftObjects objects;
    private final Map<List<Integer>, Integer> filled = new HashMap<>();

    NewMap(OpenStudy study, MapDraft draft, String name, KnownEvidence evidence) {
        this.draft = draft;
        map.setName(name);
        map.setKind(draft.kind() == null ? MapKind.GROUP : draft.kind());
        map.setLanguage(study.study().getLanguage());
        objects = new DraftObjects(study.study(), map.getKind(), evidence);
        draft.stages().forEach(stage -> map.getStages().add(DraftObjects.stage(stage)));
        draft.lanes().forEach(lane -> map.getLanes().add(objects.lane(lane)));
        draft.cards().forEach(this::add);
    }

    private void add(CardDraft card) {
        int order = filled.merge(List.of(card.stage(), card.lane()), 1, Integer::sum) - 1;
        Stage stage = map.getStages().get(card.stage());
        Lane lane = map.getLanes().get(card.lane());
        map.getCards().add(objects.card(card, stage, lane, order));
    }

    JourneyMap map() {
        return map;
    }

    String summary() {
        return NLS.bind(Messages.newMap, new Object[] { draft.stages().size(), draft.lanes().size(), draft.cards().size() });
    }

    List<ImportNote> notes() {
        return objects.notes();
    }
}
