/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.interchange.maps.importing;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.fieldway.core.lanes.LaneKinds;
import org.fieldway.interchange.ImportNote;
import org.fieldway.interchange.ImportNote.Kind;
import org.fieldway.interchange.maps.CardDraft;
import org.fieldway.interchange.maps.LaneDraft;
import org.fieldway.interchange.maps.LaneKindNames;
import org.fieldway.interchange.maps.StageDraft;
import org.fieldway.model.journey.Card;
import org.fieldway.model.journey.JourneyFactory;
import org.fieldway.model.journey.Lane;
import org.fieldway.model.journey.MapKind;
import org.fieldway.model.journey.Stage;
import org.fieldway.model.study.Basis;
import org.fieldway.model.study.Study;

/** Makes model objects from drafts. A card that claims nothing is assumed, on a map of the future proposed. */
final class DraftObjects {

    /** What a lane is taken for whose name says nothing. */
    private static final String USUAL_KIND = "actions";

    private final LaneKinds kinds;
    private final Basis usual;
    private final KnownEvidence evidence;
    private final Set<String> unknownKinds = new LinkedHashSet<>();

    DraftObjects(Study study, MapKind kind, KnownEvidence evidence) {
        this.kinds = LaneKinds.of(study);
        this.usual = kind == MapKind.FUTURE ? Basis.PROPOSED : Basis.ASSUMED;
        this.evidence = evidence;
    }

    static Stage stage(StageDraft draft) {
        Stage stage = JourneyFactory.eINSTANCE.createStage();
        stage.setName(draft.name());
        stage.setDescription(draft.description().isEmpty() ? null : draft.description());
        return stage;
    }

    Lane lane(LaneDraft draft) {
        Lane lane = JourneyFactory.eINSTANCE.createLane();
        lane.setName(draft.name());
        lane.setKind(draft.kind().isEmpty() ? LaneKindNames.kindOf(kinds, draft.name()).orElse(USUAL_KIND) : draft.kind());
        if (!kinds.has(lane.getKind())) {
            unknownKinds.add(lane.getKind());
        }
        return lane;
    }

    Card card(CardDraft draft, Stage stage, Lane lane, int order) {
        Card card = JourneyFactory.eINSTANCE.createCard();
        card.setText(draft.text());
        card.setFeelingScore(draft.feeling());
        card.setFeelingWord(draft.word().isEmpty() ? null : draft.word());
        card.setBasis(draft.basis() == null ? usual : draft.basis());
        card.setNote(draft.note().isEmpty() ? null : draft.note());
        card.setStage(stage);
        card.setLane(lane);
        card.setOrder(order);
        card.getEvidence().addAll(evidence.references(draft.evidence()));
        return card;
    }

    List<ImportNote> notes() {
        return unknownKinds.isEmpty() ? List.of()
                : List.of(new ImportNote(Kind.DOUBTFUL, NLS.bind(Messages.unknownKinds, String.join(", ", unknownKinds))));
    }
}
