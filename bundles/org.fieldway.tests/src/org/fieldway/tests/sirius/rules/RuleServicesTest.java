/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.sirius.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.fieldway.core.material.StudyMaterial;
import org.fieldway.core.validation.Finding;
import org.fieldway.core.validation.Validator;
import org.fieldway.model.journey.Card;
import org.fieldway.model.journey.JourneyMap;
import org.fieldway.model.journey.MapKind;
import org.fieldway.model.study.Basis;
import org.fieldway.model.study.EvidenceRef;
import org.fieldway.model.study.ResearchQuestion;
import org.fieldway.model.study.StudyFactory;
import org.fieldway.sirius.rules.RuleAudits;
import org.fieldway.sirius.rules.StudyFindings;
import org.fieldway.tests.sirius.tool.SampleTest;
import org.fieldway.tests.sirius.tool.Tool;
import org.junit.jupiter.api.Test;

/** Diagrams are held against Fieldway's own rules, without reading a file and without saying what is not known. */
class RuleServicesTest extends SampleTest {

    private static final Set<String> ON_DIAGRAMS = Set.of("activity-without-approval", "activity-without-facilitator",
            "activity-without-instrument", "activity-without-participants", "card-without-evidence", "dates-out-of-order",
            "lane-empty", "map-about-nobody", "organisation-without-sector", "question-without-activity",
            "relation-without-ends", "similar-code-names", "source-without-participant", "stage-empty");

    private final RuleAudits audits = new RuleAudits();

    @Test
    void findingsAreThoseOfTheProblemsView() throws Exception {
        openSample();
        Set<String> here = ON_DIAGRAMS.stream().flatMap(rule -> Tool.withoutReading(study, () -> everywhere(rule)).stream())
                .map(RuleServicesTest::text).collect(Collectors.toSet());
        Set<String> there = Validator.run(study, new NullProgressMonitor()).stream()
                .filter(finding -> ON_DIAGRAMS.contains(finding.ruleId())).map(RuleServicesTest::text)
                .collect(Collectors.toSet());
        assertFalse(there.isEmpty());
        assertEquals(there, here);
    }

    private static String text(Finding finding) {
        return finding.ruleId() + ' ' + finding.targetId() + ' ' + finding.message();
    }

    private List<Finding> everywhere(String rule) {
        List<EObject> roots = List.of(study.study(), study.codebook(), study.services());
        return Stream.concat(roots.stream(), study.maps().stream().map(EObject.class::cast))
                .flatMap(root -> Stream.concat(Stream.of(root), contents(root)))
                .flatMap(object -> StudyFindings.of(object, rule).stream()).toList();
    }

    private static Stream<EObject> contents(EObject root) {
        Iterable<EObject> all = root::eAllContents;
        return StreamSupport.stream(all.spliterator(), false);
    }

    @Test
    void breachIsTheSentenceOfTheRuleAndGoneWithItsReason() throws Exception {
        openSample();
        ResearchQuestion question = study.study().getQuestions().get(2);
        assertFalse(audits.keepsRule(question, "question-without-activity"));
        assertEquals("No activity informs the question \u201cA changing landscape\u201d.",
                audits.breachOf(question, "question-without-activity"));
        Tool.work(study, () -> question.getInformedBy().add(study.study().getActivities().get(0)));
        assertTrue(audits.keepsRule(question, "question-without-activity"));
        assertEquals("", audits.breachOf(question, "question-without-activity"));
        Tool.undo(study);
        assertFalse(audits.keepsRule(question, "question-without-activity"));
    }

    @Test
    void codesAreSaidToBeUnusedOnlyOnceTheCodingsWereRead() throws Exception {
        openSample();
        assertEquals(List.of(), everywhere("code-never-used"));
        assertEquals(List.of(), everywhere("code-without-definition"));
        study.readIndex(new NullProgressMonitor());
        Set<UUID> expected = Validator.run(study, new NullProgressMonitor()).stream()
                .filter(finding -> finding.ruleId().equals("code-never-used")).map(Finding::targetId)
                .collect(Collectors.toSet());
        assertEquals(expected, everywhere("code-never-used").stream().map(Finding::targetId).collect(Collectors.toSet()));
    }

    @Test
    void quoteIsSaidToBeGoneOnlyOnceItsSourceWasRead() throws Exception {
        openSample();
        Card card = study.maps().stream().flatMap(map -> map.getCards().stream())
                .filter(one -> !one.getEvidence().isEmpty()).findFirst().orElseThrow();
        EvidenceRef quote = card.getEvidence().get(0);
        Tool.work(study, () -> {
            quote.setCodingId(UUID.randomUUID());
            quote.setQuoteHash("nothing of the kind");
            return quote;
        });
        assertTrue(Tool.withoutReading(study, () -> audits.keepsRule(card, "card-evidence-gone")));
        StudyMaterial.of(study).get(study.study().getSources().stream()
                .filter(entry -> entry.getId().equals(quote.getSourceId())).findFirst().orElseThrow());
        assertFalse(Tool.withoutReading(study, () -> audits.keepsRule(card, "card-evidence-gone")));
        Tool.undo(study);
        assertTrue(audits.keepsRule(card, "card-evidence-gone"));
    }

    @Test
    void quoteOfASourceThatIsNotInTheStudyIsGoneWithoutReading() throws Exception {
        openSample();
        Card card = study.maps().get(0).getCards().get(0);
        Tool.work(study, () -> {
            EvidenceRef quote = StudyFactory.eINSTANCE.createEvidenceRef();
            quote.setSourceId(UUID.randomUUID());
            return card.getEvidence().add(quote);
        });
        assertFalse(Tool.withoutReading(study, () -> audits.keepsRule(card, "card-evidence-gone")));
    }

    @Test
    void mapOfNobodyAndMapOfSeveralAreTwoThings() throws Exception {
        openSample();
        JourneyMap map = study.maps().stream().filter(one -> one.getKind() == MapKind.INDIVIDUAL).findFirst().orElseThrow();
        assertTrue(audits.namesSomebody(map) && audits.namesNoCrowd(map));
        Tool.work(study, () -> map.getParticipants().addAll(study.study().getParticipants().subList(10, 12)));
        assertTrue(audits.namesSomebody(map));
        assertFalse(audits.namesNoCrowd(map));
        Tool.work(study, () -> {
            map.getParticipants().clear();
            map.getGroups().clear();
            return map;
        });
        assertFalse(audits.namesSomebody(map));
        assertTrue(audits.namesNoCrowd(map));
    }

    @Test
    void unknownRuleAndObjectOfNoStudyFindNothing() throws Exception {
        openSample();
        assertTrue(audits.keepsRule(study.study(), "no-such-rule"));
        Card card = study.maps().get(0).getCards().get(0);
        Tool.work(study, () -> {
            card.getEvidence().clear();
            card.setBasis(Basis.SAID);
            return card;
        });
        assertNotEquals("", audits.breachOf(card, "card-without-evidence"));
        assertTrue(audits.keepsRule(StudyFactory.eINSTANCE.createActivity(), "activity-without-facilitator"));
        assertTrue(audits.endsAfterItBegins(StudyFactory.eINSTANCE.createAim()));
    }

    @Test
    void emptyStudyKeepsAllRules() throws Exception {
        openEmpty();
        for (String rule : ON_DIAGRAMS) {
            assertEquals(List.of(), everywhere(rule), rule);
        }
    }
}
