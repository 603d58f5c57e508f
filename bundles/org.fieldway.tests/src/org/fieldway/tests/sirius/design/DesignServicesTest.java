/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.sirius.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.fieldway.model.study.Activity;
import org.fieldway.model.study.ActivityKind;
import org.fieldway.model.study.ActivityStatus;
import org.fieldway.model.study.Aim;
import org.fieldway.model.study.Instrument;
import org.fieldway.model.study.Objective;
import org.fieldway.model.study.ResearchQuestion;
import org.fieldway.model.study.SourceEntry;
import org.fieldway.model.study.Study;
import org.fieldway.model.study.StudyFactory;
import org.fieldway.sirius.design.DesignGaps;
import org.fieldway.sirius.design.DesignParts;
import org.fieldway.sirius.design.DesignTools;
import org.fieldway.sirius.design.DesignWords;
import org.fieldway.tests.sirius.tool.SampleTest;
import org.fieldway.tests.sirius.tool.Tool;
import org.fieldway.tests.sirius.tool.View;
import org.junit.jupiter.api.Test;

/** The study design map shows all parts and the gaps between them, and its tools change what they say. */
class DesignServicesTest extends SampleTest {

    private final DesignParts parts = new DesignParts();
    private final DesignGaps gaps = new DesignGaps();
    private final DesignTools tools = new DesignTools();
    private final DesignWords words = new DesignWords();

    private Study design() {
        return study.study();
    }

    private Activity activity(String name) {
        return design().getActivities().stream().filter(one -> one.getName().startsWith(name)).findFirst().orElseThrow();
    }

    private <T extends EObject> T add(String list, Class<T> type) {
        return type.cast(Tool.work(study, () -> tools.addPart(design(), list)));
    }

    @Test
    void questionsStandBeforeTheirParts() throws Exception {
        openSample();
        List<String> labels = parts.allQuestions(design()).stream().map(words::designLabel).toList();
        assertEquals(List.of("Question 1: Finding a way in, through and on", "Question 1.1: First contact",
                "Question 1.2: The first visit", "Question 1.3: Leaving and coming back", "Question 2: What is valued"),
                labels.subList(0, 5));
    }

    @Test
    void sourcesStandInTheirActivityOnceAndLooseOnesApart() throws Exception {
        openSample();
        List<SourceEntry> voxPops = parts.sourcesOf(activity("Vox pops"));
        assertEquals(20, voxPops.size());
        assertEquals(List.of(), parts.sourcesOf(design()));
        assertEquals(List.of(), parts.withLooseSources(design()));
        SourceEntry first = voxPops.get(0);
        Tool.work(study, () -> {
            first.setSession(null);
            return first;
        });
        assertEquals(List.of(first), parts.sourcesOf(design()));
        assertEquals(List.of(design()), parts.withLooseSources(design()));
        assertFalse(parts.sourcesOf(activity("Vox pops")).contains(first));
    }

    @Test
    void gapsOfTheSampleAreItsOpenQuestionAndItsVisitsWithoutSource() throws Exception {
        openSample();
        ResearchQuestion landscape = design().getQuestions().get(2);
        assertTrue(Tool.withoutReading(study, () -> gaps.gapText(landscape)).contains("No activity informs"));
        assertTrue(gaps.gapText(activity("Fieldwork visits")).contains("no source"));
        assertEquals("", gaps.gapText(activity("Vox pops")));
        assertEquals("", gaps.gapText(design().getAims().get(0)));
        assertEquals(landscape.getText() + "\nPrimary", words.designTooltip(landscape));
    }

    @Test
    void questionIsNoGapOnceAnActivityInformsItAndIsAgainOnceThatIsUndone() throws Exception {
        openSample();
        ResearchQuestion landscape = design().getQuestions().get(2);
        Tool.work(study, () -> tools.link(landscape, activity("Workshop 1")));
        assertFalse(gaps.isGap(landscape));
        Tool.undo(study);
        assertTrue(gaps.isGap(landscape));
    }

    @Test
    void newPartsAreGapsUntilSomethingLeadsToThem() throws Exception {
        openEmpty();
        assertEquals(List.of(design()), parts.withoutDesign(design()));
        Aim aim = add("aims", Aim.class);
        ResearchQuestion question = add("questions", ResearchQuestion.class);
        Objective objective = add("objectives", Objective.class);
        Instrument guide = add("instruments", Instrument.class);
        assertEquals(List.of(), parts.withoutDesign(design()));
        assertEquals("No question serves this aim.", gaps.gapText(aim));
        assertTrue(gaps.gapText(objective).startsWith("This objective contributes to no aim"));
        assertEquals("No activity uses this instrument.", gaps.gapText(guide));
        Tool.work(study, () -> tools.link(aim, question));
        Tool.work(study, () -> tools.link(objective, aim));
        assertEquals("", gaps.gapText(aim) + gaps.gapText(objective));
    }

    @Test
    void interviewWithoutGuideIsAGapAndACancelledOneIsNone() throws Exception {
        openEmpty();
        Activity interview = add("activities", Activity.class);
        Tool.work(study, () -> {
            interview.setKind(ActivityKind.INTERVIEW);
            return interview;
        });
        assertTrue(gaps.gapText(interview).contains("no topic guide"), gaps.gapText(interview));
        Tool.work(study, () -> {
            interview.setStatus(ActivityStatus.CANCELLED);
            return interview;
        });
        assertEquals("", gaps.gapText(interview));
    }

    @Test
    void linesLeadOnlyBetweenKindsThatGoTogetherAndOnce() throws Exception {
        openSample();
        Aim aim = design().getAims().get(0);
        ResearchQuestion question = design().getQuestions().get(0);
        Instrument guide = design().getInstruments().get(0);
        assertTrue(aim.getServes().contains(question));
        assertFalse(tools.canLink(aim, question));
        assertFalse(tools.canLink(question, aim));
        assertFalse(tools.canLink(aim, guide));
        assertFalse(tools.canLink(aim, null));
        assertTrue(tools.canLink(activity("Workshop 1"), guide));
        assertTrue(tools.canLink(aim, design().getQuestions().get(3)));
        int before = aim.getServes().size();
        Tool.work(study, () -> tools.link(aim, question));
        assertEquals(before, aim.getServes().size());
    }

    @Test
    void lineIsTakenAwayOrEndsAndBeginsElsewhere() throws Exception {
        openSample();
        Aim aim = design().getAims().get(0);
        Aim other = design().getAims().get(2);
        ResearchQuestion question = design().getQuestions().get(0);
        ResearchQuestion last = design().getQuestions().get(3);
        ResearchQuestion third = design().getQuestions().get(2);
        Tool.work(study, () -> tools.endAtInstead(third, View.line(aim, question)));
        assertTrue(aim.getServes().contains(third) && !aim.getServes().contains(question));
        Tool.work(study, () -> tools.beginAtInstead(other, View.line(aim, third)));
        assertTrue(other.getServes().contains(third) && !aim.getServes().contains(third));
        assertTrue(other.getServes().contains(last));
        Tool.work(study, () -> tools.endAtInstead(last, View.line(other, third)));
        assertTrue(other.getServes().contains(third), "a line that is there already is not doubled");
        Tool.work(study, () -> tools.unlink(other, View.line(other, last)));
        assertFalse(other.getServes().contains(last));
        Tool.work(study, () -> tools.endAtInstead(aim, View.line(other, third)));
        assertTrue(other.getServes().contains(third), "a line does not end at another kind of part");
    }

    @Test
    void questionMovesBelowAnotherButNeverBelowItsOwnPart() throws Exception {
        openSample();
        ResearchQuestion first = design().getQuestions().get(0);
        ResearchQuestion part = first.getChildren().get(0);
        ResearchQuestion last = design().getQuestions().get(3);
        assertFalse(tools.canPutBelow(first, part));
        assertFalse(tools.canPutBelow(first, first));
        assertFalse(tools.canPutBelow(part, first));
        Tool.work(study, () -> tools.putBelow(first, part));
        assertSame(design(), first.eContainer());
        var id = part.getId();
        Tool.work(study, () -> tools.putEndBelow(last, View.line(first, part)));
        assertSame(last, part.eContainer());
        assertEquals(id, part.getId());
        Tool.work(study, () -> tools.takeEndOut(View.line(last, part)));
        assertSame(design(), part.eContainer());
        Tool.undo(study);
        Tool.undo(study);
        assertSame(first, part.eContainer());
        assertEquals(0, first.getChildren().indexOf(part));
    }

    @Test
    void questionTakesThePlaceOfAnotherBelowTheirQuestion() throws Exception {
        openSample();
        ResearchQuestion first = design().getQuestions().get(0);
        ResearchQuestion part = first.getChildren().get(0);
        ResearchQuestion last = design().getQuestions().get(3);
        Tool.work(study, () -> tools.takePlaceOfEnd(last, View.line(first, part)));
        assertSame(first, last.eContainer());
        assertSame(design(), part.eContainer());
        Tool.work(study, () -> tools.takePlaceOfEnd(first, View.line(first, last)));
        assertSame(design(), first.eContainer(), "a question is never part of itself");
        assertSame(first, last.eContainer());
    }

    @Test
    void subQuestionIsPartOfItsQuestion() throws Exception {
        openSample();
        ResearchQuestion last = design().getQuestions().get(3);
        ResearchQuestion added = (ResearchQuestion) Tool.work(study, () -> tools.addSubQuestion(last));
        assertSame(last, added.eContainer());
        assertSame(design(), Tool.work(study, () -> tools.addSubQuestion(design())).eContainer());
        Tool.work(study, () -> tools.reword(added, " Who decides? "));
        assertEquals("Question 4.1: Who decides?", words.designLabel(added));
        assertEquals("Who decides?", added.getText());
    }

    @Test
    void typingChangesTheWordsThatAreShown() throws Exception {
        openSample();
        ResearchQuestion first = design().getQuestions().get(0);
        String text = first.getText();
        assertEquals("Finding a way in, through and on", words.designText(first));
        Tool.work(study, () -> tools.reword(first, "The way in"));
        assertEquals("The way in", first.getShortText());
        assertEquals(text, first.getText());
        Activity visits = activity("Fieldwork visits");
        Tool.work(study, () -> tools.reword(visits, ""));
        assertEquals("Fieldwork visits", words.designText(visits));
        Tool.work(study, () -> tools.reword(visits, "Visits"));
        assertEquals("Visits (done)", words.designLabel(visits));
    }

    @Test
    void deletedActivityLeavesNoLineBehindAndSourcesAreNotDeletedHere() throws Exception {
        openSample();
        Activity workshop = activity("Workshop 2");
        ResearchQuestion last = design().getQuestions().get(3);
        assertTrue(last.getInformedBy().contains(workshop));
        Tool.withoutReading(study, () -> Tool.work(study, () -> tools.deletePart(workshop)));
        assertFalse(design().getActivities().contains(workshop));
        assertFalse(last.getInformedBy().contains(workshop));
        Tool.undo(study);
        assertTrue(last.getInformedBy().contains(workshop));
        SourceEntry source = design().getSources().get(0);
        assertFalse(tools.isDeletablePart(source));
        Tool.work(study, () -> tools.deletePart(source));
        assertTrue(design().getSources().contains(source));
    }

    @Test
    void partsWithoutTextOrStudyFailNobody() {
        Aim aim = StudyFactory.eINSTANCE.createAim();
        ResearchQuestion question = StudyFactory.eINSTANCE.createResearchQuestion();
        Study empty = StudyFactory.eINSTANCE.createStudy();
        assertEquals("", words.designText(aim));
        assertFalse(words.designLabel(question).isBlank());
        assertTrue(words.designTooltip(question).startsWith("Primary"), words.designTooltip(question));
        assertEquals(List.of(), parts.allQuestions(empty));
        assertEquals(List.of(empty), parts.withoutDesign(empty));
        assertFalse(gaps.isGap(empty));
        assertSame(empty, tools.addPart(empty, "nonsense"));
        assertSame(aim, tools.unlink(aim, null));
        assertSame(aim, tools.addSubQuestion(aim));
    }
}
