/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.evidence;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.fieldway.core.store.OpenStudy;
import org.fieldway.model.journey.Card;
import org.fieldway.model.journey.JourneyMap;
import org.fieldway.model.journey.Lane;
import org.fieldway.model.journey.Stage;
import org.fieldway.model.study.EvidenceRef;
import org.fieldway.model.study.StudyPackage;

/**
 * Something that stands on quotes: a card, a relation of organisations, a referral route, a change of the landscape, a
 * link of codes, a code with its examples, a decision or a part of a report.
 */
public final class Grounded {

    private Grounded() { }

    /** The feature that holds an object's quotes; null where it is nothing that stands on quotes. */
    public static EReference feature(EObject object) {
        return object.eClass().getEAllReferences().stream()
                .filter(reference -> reference.isContainment()
                        && reference.getEReferenceType() == StudyPackage.Literals.EVIDENCE_REF)
                .findFirst().orElse(null);
    }

    /** What an object stands on itself; a map, a stage and a lane stand on what their cards stand on. */
    public static List<EvidenceRef> references(EObject object) {
        return switch (object) {
            case JourneyMap map -> of(map.getCards());
            case Stage stage when stage.eContainer() instanceof JourneyMap map ->
                of(map.getCards().stream().filter(card -> card.getStage() == stage).toList());
            case Lane lane when lane.eContainer() instanceof JourneyMap map ->
                of(map.getCards().stream().filter(card -> card.getLane() == lane).toList());
            default -> own(object);
        };
    }

    private static List<EvidenceRef> of(List<Card> cards) {
        return cards.stream().flatMap(card -> card.getEvidence().stream()).toList();
    }

    /** What an object itself stands on; none where it is nothing that stands on quotes. */
    @SuppressWarnings("unchecked")
    public static List<EvidenceRef> own(EObject object) {
        EReference feature = feature(object);
        return feature == null ? List.of() : List.copyOf((List<EvidenceRef>) object.eGet(feature));
    }

    /** Everything in a study that stands on at least one quote: cards map by map, then services, the design, codes. */
    static List<EObject> all(OpenStudy study) {
        List<EObject> found = new ArrayList<>();
        study.maps().forEach(map -> found.addAll(map.getCards()));
        study.services().eAllContents().forEachRemaining(found::add);
        study.study().eAllContents().forEachRemaining(found::add);
        study.codebook().eAllContents().forEachRemaining(found::add);
        found.removeIf(object -> own(object).isEmpty());
        return found;
    }
}
