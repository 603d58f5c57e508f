/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.core.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.fieldway.core.evidence.EvidenceRefs;
import org.fieldway.core.evidence.StandingOn;
import org.fieldway.core.journey.AddEvidence;
import org.fieldway.model.journey.Card;
import org.fieldway.model.journey.JourneyFactory;
import org.fieldway.model.journey.JourneyPackage;
import org.fieldway.model.service.Relation;
import org.fieldway.model.service.ServiceFactory;
import org.fieldway.model.service.ServicePackage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StandingOnTest {

    @TempDir
    Path folder;

    private CardOnQuotes study;
    private UUID room;
    private UUID smiles;

    @BeforeEach
    void create() throws Exception {
        CardOnQuotes.create(folder);
        study = CardOnQuotes.open(folder);
        room = study.card.getEvidence().get(0).getCodingId();
        smiles = study.card.getEvidence().get(1).getCodingId();
    }

    @AfterEach
    void close() {
        study.close();
    }

    @Test
    void whatStandsOnACodingASourceAndACode() throws Exception {
        Relation relation = relation();

        assertEquals(List.of(study.card, relation), standing().codings(List.of(smiles)));
        assertEquals(List.of(study.card), standing().codings(List.of(room)));
        assertEquals(List.of(study.card, relation), standing().source(study.small.first().getId()));
        assertEquals(List.of(), standing().source(study.small.second().getId()));
        assertEquals(List.of(study.card), standing().code(study.small.code("welcome").getId()));
        assertEquals(List.of(study.card, relation), standing().code(study.small.code("smiles").getId()));
    }

    @Test
    void onlyWhatHasNoOtherQuoteLosesItsGround() {
        Relation relation = relation();

        assertEquals(List.of(relation), standing().losingAll(List.of(smiles)));
        assertEquals(List.of(), standing().losingAll(List.of(room)));
        assertEquals(List.of(study.card, relation), standing().losingAll(List.of(room, smiles)));
    }

    @Test
    void quotesThatAreGoneAlreadyHoldNothingUp() throws Exception {
        study.small.execute(RemoveCommand.create(study.small.study().domain(), study.coding(0)));

        assertEquals(List.of(study.card), standing().losingAll(List.of(smiles)));
    }

    @Test
    void sameWordsCodedBySomebodyElseKeepTheGround() throws Exception {
        Relation relation = relation();
        study.small.code("welcome", study.small.first(), CardOnQuotes.SMILES, study.small.ann());

        assertEquals(List.<EObject>of(), standing().losingAll(List.of(smiles)));
        assertEquals(List.of(study.card, relation), standing().codings(List.of(smiles)));
    }

    @Test
    void cardsAddedSinceCountInANewLook() {
        Card second = JourneyFactory.eINSTANCE.createCard();
        study.small.add(study.map, JourneyPackage.Literals.JOURNEY_MAP__CARDS, second);
        study.small.execute(new AddEvidence(study.small.study().domain(), study.map, second,
                List.of(study.card.getEvidence().getFirst())));

        assertEquals(List.of(study.card, second), standing().codings(List.of(room)));
        assertEquals(List.of(second), standing().losingAll(List.of(room)));
    }

    private Relation relation() {
        Relation relation = ServiceFactory.eINSTANCE.createRelation();
        relation.getEvidence().add(EvidenceRefs.copy(study.card.getEvidence().get(1)));
        study.small.add(study.small.study().services(), ServicePackage.Literals.SERVICE_INFRASTRUCTURE__RELATIONS,
                relation);
        return relation;
    }

    private StandingOn standing() {
        return StandingOn.in(study.small.study());
    }
}
