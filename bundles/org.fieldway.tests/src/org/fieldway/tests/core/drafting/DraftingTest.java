/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.core.drafting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.edit.command.SetCommand;
import org.fieldway.core.FieldwayException;
import org.fieldway.core.drafting.Draft;
import org.fieldway.core.drafting.DraftCard;
import org.fieldway.core.drafting.RuleName;
import org.fieldway.core.release.FeelingPoint;
import org.fieldway.core.consent.Audiences;
import org.fieldway.core.release.Releases;
import org.fieldway.model.codes.Code;
import org.fieldway.model.codes.CodesPackage;
import org.fieldway.model.codes.Polarity;
import org.fieldway.model.codes.ServiceAspect;
import org.fieldway.model.ethics.EthicsFactory;
import org.fieldway.model.ethics.EthicsPackage;
import org.fieldway.model.ethics.Withdrawal;
import org.fieldway.model.journey.CardWording;
import org.fieldway.model.journey.JourneyMap;
import org.fieldway.model.study.SourceKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of codings by the rules of stages and lanes. */
class DraftingTest {

    @TempDir
    Path folder;

    private DraftStudy study;

    @BeforeEach
    void open() throws Exception {
        study = new DraftStudy(folder.resolve("study"), "Heron", "Wren", "Alder", "Finch", "Moss");
        study.stage("Quay", "boarding");
        study.stage("Sea", "sailing");
    }

    @AfterEach
    void close() {
        study.close();
    }

    @Test
    void codingsOfOneCodeInOneCellBecomeOneCardWithAllItsEvidence() throws Exception {
        study.lane("Doing", "actions", CardWording.CODE_NAME, "boarding", "sailing");
        study.says("Heron", 1, "boarding");
        study.says("Heron", 9, "boarding");
        study.says("Wren", 2, "boarding");
        study.says("Wren", 8, "sailing");

        JourneyMap map = study.map("Heron", "Wren");

        assertEquals(Map.of("Quay/Doing", List.of("boarding 3"), "Sea/Doing", List.of("sailing 1")),
                DraftStudy.cells(map));
    }

    @Test
    void individualMapTakesTheWordsOfThePersonAlone() throws Exception {
        study.lane("Doing", "actions", CardWording.CODE_NAME, "boarding");
        study.says("Heron", 1, "boarding");
        study.says("Wren", 2, "boarding");

        assertEquals(Map.of("Quay/Doing", List.of("boarding 1")), DraftStudy.cells(study.map("Heron")));
    }

    @Test
    void codingGoesToTheStageOfThePassageItSharesAndElseOfTheNearest() throws Exception {
        study.lane("Pain", "pain-points", CardWording.CODE_NAME, "queue", "cold", "noise", "far");
        study.says("Heron", 1, "boarding");
        study.says("Heron", 1, "queue");
        study.says("Heron", 3, "cold");
        study.says("Heron", 5, "noise");
        study.says("Heron", 6, "sailing");
        study.says("Heron", 20, "far");

        Draft draft = study.draft("Heron");

        assertEquals(List.of("queue", "cold", "noise"), draft.cards().stream().map(DraftCard::text).toList());
        assertEquals(List.of("queue", "cold"), texts(draft, 0));
        assertEquals(2, draft.placedNear());
        assertEquals(1, draft.unplaced());
    }

    @Test
    void somebodyElsesPassageNearbyIsNoReason() throws Exception {
        study.lane("Pain", "pain-points", CardWording.CODE_NAME, "cold");
        study.says("Wren", 1, "boarding");
        study.says("Heron", 1, "cold");

        assertEquals(1, study.draft("Heron", "Wren").unplaced());
    }

    @Test
    void aspectLaneGathersByAspectAndPolarity() throws Exception {
        ServiceAspect crew = study.aspect("The crew");
        study.lane("Values", "values", CardWording.ASPECT, "kindness", "calm");
        study.says("Heron", 1, "boarding");
        study.says("Heron", 1, "kindness", crew, Polarity.VALUED);
        study.says("Wren", 1, "boarding");
        study.says("Wren", 1, "kindness", crew, Polarity.VALUED);
        study.says("Wren", 1, "calm", crew, Polarity.VALUED);
        study.says("Alder", 1, "boarding");
        study.says("Alder", 1, "kindness", crew, Polarity.MISSING);
        study.says("Alder", 1, "calm");

        JourneyMap map = study.map("Heron", "Wren", "Alder");

        assertEquals(Map.of("Quay/Values", List.of("kindness, calm \u2192 The crew 3", "kindness \u2192 The crew (missing) 1",
                "calm 1")), DraftStudy.cells(map));
        assertEquals(List.of(crew), DraftStudy.card(map, "kindness \u2192 The crew (missing)").getValues());
        assertEquals(Polarity.MISSING, DraftStudy.card(map, "kindness \u2192 The crew (missing)").getPolarity());
    }

    @Test
    void feelingsAreOneCardAndTheCurveTheirMedianAndMiddleHalf() throws Exception {
        study.emotion("afraid", -2);
        study.emotion("glad", 1);
        study.lane("Feelings", "feelings", CardWording.CODE_NAME, "afraid", "glad");
        for (String person : List.of("Heron", "Wren", "Alder", "Finch", "Moss")) {
            study.says(person, 1, "boarding");
            study.says(person, 1, person.equals("Heron") || person.equals("Wren") ? "afraid" : "glad");
        }

        JourneyMap map = study.map("Heron", "Wren", "Alder", "Finch", "Moss");
        FeelingPoint point = Releases.map(study.study, map, Audiences.team(), DraftStudy.TODAY).content().feelings()
                .getFirst();

        assertEquals(Map.of("Quay/Feelings", List.of("glad 5")), DraftStudy.cells(map));
        assertEquals("glad", map.getCards().getFirst().getFeelingWord());
        assertEquals(1, map.getCards().getFirst().getFeelingScore());
        assertEquals(List.of(1.0, -2.0, 1.0, 5.0), List.of(point.median(), point.q1(), point.q3(), (double) point.n()));
    }

    @Test
    void onePersonsCurveIsExactUntilSomebodySetsAScore() throws Exception {
        study.emotion("afraid", -2);
        study.emotion("uneasy", -1);
        study.lane("Feelings", "feelings", CardWording.CODE_NAME, "afraid", "uneasy");
        study.says("Heron", 1, "boarding");
        study.says("Heron", 1, "afraid");
        study.says("Heron", 2, "uneasy");

        JourneyMap map = study.map("Heron");

        assertEquals(-1, map.getCards().getFirst().getFeelingScore());
        assertEquals(-1.5, Releases.map(study.study, map, Audiences.team(), DraftStudy.TODAY).content().feelings()
                .getFirst().median());
    }

    @Test
    void quotesAreAFewByDifferentPeopleAndNeverTheSameWordsTwice() throws Exception {
        study.lane("Quotes", "quotes", CardWording.CODE_NAME, "boarding", "queue");
        for (String person : List.of("Heron", "Wren", "Alder", "Finch", "Moss")) {
            study.says(person, 1, "boarding");
            study.says(person, 1, "queue");
            study.says(person, 3, "boarding");
        }
        study.says("Moss", 5, "boarding");

        Draft draft = study.draft("Heron", "Wren", "Alder", "Finch", "Moss");

        assertEquals(List.of(DraftStudy.words("Heron", 1).strip(), DraftStudy.words("Wren", 1).strip(),
                DraftStudy.words("Alder", 1).strip()), draft.cards().stream().map(DraftCard::text).toList());
    }

    @Test
    void cardsThatFewerPeopleStandBehindThanAskedForAreLeftOutOfAGroupMapOnly() throws Exception {
        study.lane("Doing", "actions", CardWording.CODE_NAME, "boarding", "sailing").setMinimumParticipants(2);
        study.says("Heron", 1, "boarding");
        study.says("Wren", 1, "boarding");
        study.says("Wren", 9, "sailing");

        assertEquals(List.of("boarding"), study.draft("Heron", "Wren").cards().stream().map(DraftCard::text).toList());
        assertEquals(1, study.draft("Heron", "Wren").tooFew());
        assertEquals(2, study.draft("Wren").cards().size());
    }

    @Test
    void ruleThatMatchesNothingIsReportedAndNoError() throws Exception {
        study.lane("Doing", "actions", CardWording.CODE_NAME, "boarding");
        study.lane("Pain", "pain-points", CardWording.CODE_NAME, "storm");
        study.says("Heron", 1, "boarding");

        assertEquals(List.of("the rule of the stage \u201cSea\u201d (sailing)", "the rule of the lane \u201cPain\u201d (storm)"),
                study.draft("Heron").unmatched().stream().map(RuleName::sentencePart).toList());
    }

    @Test
    void subcodesCountUnlessTheRuleSaysOtherwiseAndMergedCodesCountAsTheOther() throws Exception {
        Code queue = study.code("queue");
        study.code("long queue");
        study.code("old queue");
        study.add(queue, CodesPackage.Literals.CODE__CHILDREN, study.code("long queue"));
        study.execute(SetCommand.create(study.study.domain(), study.code("old queue"),
                CodesPackage.Literals.CODE__REPLACED_BY, queue));
        var rule = study.lane("Pain", "pain-points", CardWording.CODE_NAME, "queue");
        study.says("Heron", 1, "boarding");
        study.says("Heron", 1, "queue").setCode(queue.getChildren().getFirst());
        study.says("Heron", 2, "old queue");

        assertEquals(List.of("queue", "long queue"), texts(study.draft("Heron"), 0));
        rule.setIncludeSubcodes(false);
        assertEquals(List.of("queue"), texts(study.draft("Heron"), 0));
    }

    @Test
    void whoWithdrewIsLeftOutWithAReasonAndSoArePassagesInWhichTheySpeak() throws Exception {
        study.lane("Doing", "actions", CardWording.CODE_NAME, "boarding");
        study.says("Heron", 1, "boarding");
        study.says("Wren", 1, "boarding");
        Withdrawal withdrawal = EthicsFactory.eINSTANCE.createWithdrawal();
        withdrawal.setParticipant(study.participant("Wren"));
        withdrawal.setWithdrawnOn(DraftStudy.TODAY.minusDays(1));
        study.add(study.study.consents(), EthicsPackage.Literals.CONSENTS__WITHDRAWALS, withdrawal);

        Draft both = study.draft("Heron", "Wren");
        Draft alone = study.draft("Wren");

        assertEquals(List.of(1), both.cards().stream().map(DraftCard::participants).toList());
        assertEquals(List.of("Wren"), both.leftOut().stream().map(each -> each.name()).toList());
        assertTrue(both.leftOut().getFirst().why().contains("withdrew"), both.leftOut().getFirst().why());
        assertEquals(List.of(), alone.cards());
    }

    @Test
    void whatWasOnlySeenIsObserved() throws Exception {
        study.lane("Doing", "actions", CardWording.CODE_NAME, "boarding");
        study.says("Heron", 1, "boarding");
        study.source("Heron").setKind(SourceKind.FIELD_NOTE);

        assertEquals("observed", study.draft("Heron").cards().getFirst().basis().getLiteral());
        assertNull(study.draft("Heron").cards().getFirst().score());
    }

    @Test
    void templateWithoutRulesIsRefusedWithWhatToDo() {
        FieldwayException refusal = assertThrows(FieldwayException.class, () -> study.draft("Heron"));

        assertTrue(refusal.getMessage().contains("The crossing"), refusal.getMessage());
        assertTrue(refusal.getMessage().contains("say which codes belong"), refusal.getMessage());
    }

    private static List<String> texts(Draft draft, int stage) {
        List<java.util.UUID> stages = draft.cards().stream().map(card -> card.key().stage()).distinct().toList();
        return draft.cards().stream().filter(card -> card.key().stage().equals(stages.get(stage))).map(DraftCard::text)
                .toList();
    }
}
