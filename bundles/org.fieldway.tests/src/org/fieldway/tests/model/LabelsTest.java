/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.fieldway.model.codes.Coding;
import org.fieldway.model.codes.CodesFactory;
import org.fieldway.model.edit.ModelAdapters;
import org.fieldway.model.edit.labels.Labels;
import org.fieldway.model.ethics.EthicsFactory;
import org.fieldway.model.ethics.InformationSheet;
import org.fieldway.model.ethics.Withdrawal;
import org.fieldway.model.journey.Card;
import org.fieldway.model.journey.JourneyFactory;
import org.fieldway.model.journey.Stage;
import org.fieldway.model.journey.StageLink;
import org.fieldway.model.service.Relation;
import org.fieldway.model.service.RelationKind;
import org.fieldway.model.service.ServiceFactory;
import org.fieldway.model.study.Organisation;
import org.fieldway.model.study.Participant;
import org.fieldway.model.study.ResearchQuestion;
import org.fieldway.model.study.Study;
import org.fieldway.model.study.StudyFactory;
import org.junit.jupiter.api.Test;

/** Labels of objects: what explorers, tables and undo say. */
class LabelsTest {
    private static final StudyFactory STUDY = StudyFactory.eINSTANCE;

    @Test
    void freshObjectsReadLikeWordsNeverLikeClasses() {
        for (EClass type : ModelWalk.concreteClasses()) {
            String label = Labels.of(ModelWalk.create(type));
            assertFalse(label.isBlank(), type.getName());
            assertFalse(label.matches(".*(null|@|Impl|[a-z][A-Z]|[{}\\[\\]]).*"), type.getName() + " reads " + label);
            assertTrue(label.equals(label.strip()), type.getName() + " reads '" + label + "'");
        }
    }

    @Test
    void itemProvidersGiveTheSameLabels() {
        ComposedAdapterFactory factory = ModelAdapters.createFactory();
        for (EClass type : ModelWalk.concreteClasses()) {
            EObject object = ModelWalk.create(type);
            IItemLabelProvider provider = (IItemLabelProvider) factory.adapt(object, IItemLabelProvider.class);
            assertEquals(Labels.of(object), provider.getText(object), type.getName());
        }
        factory.dispose();
    }

    @Test
    void questionsAreNumberedByTheirPlaceAndNamedByTheirShortForm() {
        Study study = STUDY.createStudy();
        ResearchQuestion first = question(study.getQuestions(), null, "What is it like to arrive?");
        ResearchQuestion second = question(study.getQuestions(), "what is valued?", "What do students value and why?");
        ResearchQuestion sub = question(second.getChildren(), "by whom?", null);
        assertEquals("Question 1: What is it like to arrive?", Labels.of(first));
        assertEquals("Question 2: what is valued?", Labels.of(second));
        assertEquals("Question 2.1: by whom?", Labels.of(sub));
        study.getQuestions().remove(first);
        assertEquals("Question 1.1: by whom?", Labels.of(sub));
    }

    private static ResearchQuestion question(List<ResearchQuestion> list, String shortText, String text) {
        ResearchQuestion question = STUDY.createResearchQuestion();
        question.setShortText(shortText);
        question.setText(text);
        list.add(question);
        return question;
    }

    private static Participant wren() {
        Participant wren = STUDY.createParticipant();
        wren.setNumber("P03");
        wren.setName("Wren");
        return wren;
    }

    @Test
    void participantsReadByNumberAndPseudonymUntilErased() {
        Participant wren = wren();
        assertEquals("P03 Wren", Labels.of(wren));
        wren.setErasedOn(LocalDate.of(2026, 5, 30));
        assertEquals("P03 (erased)", Labels.of(wren));
    }

    @Test
    void withdrawalTellsWhoAndWhen() {
        Withdrawal withdrawal = EthicsFactory.eINSTANCE.createWithdrawal();
        withdrawal.setParticipant(wren());
        assertEquals("P03 Wren · withdrew", Labels.of(withdrawal));
        withdrawal.setWithdrawnOn(LocalDate.of(2026, 5, 12));
        assertEquals("P03 Wren · withdrew on 12 May 2026", Labels.of(withdrawal));
    }

    @Test
    void documentsTellTheirVersion() {
        InformationSheet sheet = EthicsFactory.eINSTANCE.createInformationSheet();
        assertEquals("Untitled information sheet", Labels.of(sheet));
        sheet.setVersion("3");
        assertEquals("Information sheet, version 3", Labels.of(sheet));
        sheet.setName("Sheet for students");
        assertEquals("Sheet for students, version 3", Labels.of(sheet));
    }

    @Test
    void cardsReadByTheirTextOnOneLineCutAtWord() {
        Card card = JourneyFactory.eINSTANCE.createCard();
        assertEquals("Untitled card", Labels.of(card));
        card.setText("The form asks\n  for a diagnosis");
        assertEquals("The form asks for a diagnosis", Labels.of(card));
        card.setText("word ".repeat(40));
        assertEquals("word ".repeat(16).strip() + "…", Labels.of(card));
    }

    @Test
    void cutNeverSplitsSignOfTwoUnits() {
        Card card = JourneyFactory.eINSTANCE.createCard();
        card.setText("x" + "\uD83C\uDF3F".repeat(100));
        String label = Labels.of(card);
        assertFalse(Character.isHighSurrogate(label.charAt(label.length() - 2)), label);
    }

    @Test
    void linksAndRelationsReadAsSentences() {
        StageLink link = JourneyFactory.eINSTANCE.createStageLink();
        link.setFrom(stage("First visit"));
        link.setTo(stage("Joining in"));
        assertEquals("First visit leads to Joining in", Labels.of(link));
        Relation relation = ServiceFactory.eINSTANCE.createRelation();
        relation.setKind(RelationKind.SIGNPOSTS);
        relation.setFrom(organisation("Market Street Surgery"));
        relation.setTo(organisation("Riverside"));
        assertEquals("Market Street Surgery signposts to Riverside", Labels.of(relation));
    }

    private static Stage stage(String name) {
        Stage stage = JourneyFactory.eINSTANCE.createStage();
        stage.setName(name);
        return stage;
    }

    private static Organisation organisation(String name) {
        Organisation organisation = STUDY.createOrganisation();
        organisation.setName(name);
        return organisation;
    }

    @Test
    void missingObjectSaysSo() {
        Stage stage = JourneyFactory.eINSTANCE.createStage();
        ((InternalEObject) stage).eSetProxyURI(URI.createURI("gone.xmi#1"));
        assertEquals("Missing stage", Labels.of(stage));
    }

    @Test
    void objectsPrintNoWordsOfParticipantsIntoLogs() {
        Coding coding = CodesFactory.eINSTANCE.createCoding();
        coding.setQuote("I nearly rubbed it out");
        assertFalse(coding.toString().contains("rubbed"), coding.toString());
        Card card = JourneyFactory.eINSTANCE.createCard();
        card.setText("I nearly rubbed it out");
        assertFalse(card.toString().contains("rubbed"), card.toString());
    }
}
