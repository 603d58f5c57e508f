/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.sirius.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.fieldway.model.journey.Card;
import org.fieldway.model.journey.Lane;
import org.fieldway.model.journey.Stage;
import org.fieldway.model.study.Basis;
import org.fieldway.sirius.journey.CardText;
import org.junit.jupiter.api.Test;

class CardTextTest {

    private final DrawnMap drawn = new DrawnMap();
    private final Stage stage = drawn.stage("First visit");
    private final Lane lane = drawn.lane("Feelings", "feelings");
    private final CardText text = new CardText();

    @Test
    void layersAddTheFeelingAndTheEvidenceBeneathTheText() {
        Card card = drawn.card(stage, lane, "Waits at the door");
        card.setFeelingScore(-1);
        card.setFeelingWord("anxious");
        card.setBasis(Basis.SAID);
        DrawnMap.quote(card);
        DrawnMap.quote(card).setSourceId(card.getEvidence().getFirst().getSourceId());

        assertEquals(List.of("Waits at the door"), lines(card));
        assertEquals(List.of("Waits at the door", "Feeling \u22121: anxious"), lines(card, "Feelings"));
        assertEquals(List.of("Waits at the door", "Feeling \u22121: anxious", "2 quotes from 1 source: said"),
                lines(card, "Feelings", "Evidence"));
    }

    @Test
    void cardWithoutQuotesSaysSoAndLooksDifferent() {
        Card card = drawn.card(stage, lane, "Is glad");

        assertEquals(List.of("Is glad", "No quotes: said"), lines(card, "Evidence"));
        assertTrue(text.hasNoEvidence(card));
        DrawnMap.quote(card);
        assertFalse(text.hasNoEvidence(card));
        assertEquals(List.of("Is glad", "1 quote from 1 source: said"), lines(card, "Evidence"));
    }

    @Test
    void feelingThatIsTheCardsOwnTextIsNotToldTwice() {
        Card card = drawn.card(stage, lane, "Wary");
        card.setFeelingWord("wary");
        assertEquals(List.of("Wary"), lines(card, "Feelings"));
        assertFalse(text.hasFeeling(card));

        card.setFeelingScore(2);
        assertEquals(List.of("Wary", "Feeling +2"), lines(card, "Feelings"));
        card.setFeelingWord("on guard");
        card.setFeelingScore(null);
        assertEquals(List.of("Wary", "Feeling: on guard"), lines(card, "Feelings"));
    }

    @Test
    void cardAndStageOfWhichNothingIsKnownHaveWordsAllTheSame() {
        Card card = drawn.card(null, null, null);

        assertEquals("Untitled card", text.cardLabel(card, null));
        assertEquals(": Untitled card", text.cardTooltip(card));
        assertEquals("0 cards", text.stageSubtitle(drawn.stage(null)));
    }

    @Test
    void longTextIsBrokenBetweenWordsAndKeepsThemAll() {
        String words = "The tutor had been on the same ward as me, different year, same awful curtains.";
        Card card = drawn.card(stage, lane, words);

        List<String> lines = lines(card);

        assertEquals(words, String.join(" ", lines));
        assertTrue(lines.stream().allMatch(line -> line.length() <= 40), lines::toString);
        assertEquals(List.of("a".repeat(60)), lines(drawn.card(stage, lane, "a".repeat(60))));
    }

    @Test
    void stageTellsTheFirstLineOfItsDescription() {
        stage.setDescription("  before enrolment\nand after");

        assertEquals("before enrolment", text.stageSubtitle(stage));
    }

    private List<String> lines(Card card, String... layers) {
        return text.cardLabel(card, diagram(layers)).lines().map(String::strip)
                .map(line -> line.replace("\u2002", "")).toList();
    }

    /** An object with the feature that diagrams of Sirius have. */
    private static EObject diagram(String... layers) {
        EClass layer = type("Layer");
        EAttribute name = EcoreFactory.eINSTANCE.createEAttribute();
        name.setName("name");
        name.setEType(EcorePackage.Literals.ESTRING);
        layer.getEStructuralFeatures().add(name);
        EClass diagram = type("Diagram");
        EReference active = EcoreFactory.eINSTANCE.createEReference();
        active.setName("activatedLayers");
        active.setEType(layer);
        active.setUpperBound(-1);
        diagram.getEStructuralFeatures().add(active);
        EPackage holder = EcoreFactory.eINSTANCE.createEPackage();
        holder.getEClassifiers().addAll(List.of(layer, diagram));
        EObject made = EcoreUtil.create(diagram);
        made.eSet(active, Arrays.stream(layers).map(each -> {
            EObject shown = EcoreUtil.create(layer);
            shown.eSet(name, each);
            return shown;
        }).toList());
        return made;
    }

    private static EClass type(String name) {
        EClass type = EcoreFactory.eINSTANCE.createEClass();
        type.setName(name);
        return type;
    }
}
