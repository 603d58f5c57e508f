/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.tests.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.fieldway.model.study.Participant;
import org.fieldway.model.study.ResearchQuestion;
import org.fieldway.model.study.Study;
import org.fieldway.model.study.StudyPackage.Literals;
import org.fieldway.ui.design.DesignEditor;
import org.fieldway.ui.design.form.ObjectTable;
import org.fieldway.ui.design.page.GeneralPage;
import org.fieldway.ui.design.page.PeoplePage;
import org.fieldway.ui.design.page.QuestionsPage;
import org.fieldway.ui.editor.Navigation;
import org.fieldway.ui.study.StudySession;
import org.fieldway.ui.tests.support.StudyTest;
import org.fieldway.ui.tests.support.Typist;
import org.fieldway.ui.tests.support.Ui;
import org.junit.jupiter.api.Test;

class DesignEditorTest extends StudyTest {

    private StudySession session;
    private DesignEditor editor;

    private void open() {
        session = openSample();
        editor = (DesignEditor) Navigation.open(session, session.study(), null).orElseThrow();
        Ui.window().getShell().forceActive();
        Ui.settle();
    }

    private Study study() {
        return session.study();
    }

    private Composite page() {
        return (Composite) editor.getActivePageInstance().getPartControl();
    }

    private Text field(String value) {
        return Ui.all(page(), Text.class).stream().filter(t -> t.getText().equals(value)).findFirst().orElseThrow();
    }

    @Test
    void typingATitleIsOneNamedStepThatOthersFollow() {
        open();
        editor.setActivePage(GeneralPage.ID);
        String before = study().getTitle();
        Text title = field(before);
        title.forceFocus();
        title.setSelection(before.length());

        new Typist().type(" two");

        assertEquals(before + " two", study().getTitle());
        Ui.await("the tab follows", () -> editor.getTitle().contains(" two"));
        Ui.await("the window follows", () -> Ui.window().getShell().getText().contains(" two"));
        assertTrue(Ui.menuText("Edit", 0).startsWith("Undo change title"), Ui.menuText("Edit", 0));
        undo();
        assertEquals(before, study().getTitle(), "all letters are one step");
    }

    @Test
    void anEndBeforeTheStartIsToldBesideTheField() {
        open();
        editor.setActivePage(GeneralPage.ID);

        session.set("change end", study(), Literals.STUDY__ENDS_ON, LocalDate.of(2001, 1, 1));
        Ui.await("the sentence", () -> shown("The end lies before the start."));

        undo();
        Ui.await("no sentence", () -> !shown("The end lies before the start."));
    }

    private boolean shown(String sentence) {
        return Ui.all(page(), Label.class).stream().filter(Control::getVisible).anyMatch(l -> l.getText().equals(sentence));
    }

    @Test
    void typingInATableCellChangesTheParticipant() {
        open();
        editor.setActivePage(PeoplePage.ID);
        ObjectTable table = ((PeoplePage) editor.getActivePageInstance()).table(Literals.STUDY__PARTICIPANTS);
        Participant heron = participant(session, "Heron");

        table.viewer().editElement(heron, 1);
        Text cell = Ui.all(table.viewer().getTable(), Text.class).stream().filter(Control::getVisible).findFirst().orElseThrow();
        assertEquals("Heron", cell.getText());
        cell.setText("Egret");
        new Typist().press(SWT.CR);

        assertEquals("Egret", heron.getName());
        assertTrue(Ui.menuText("Edit", 0).contains("participant"), Ui.menuText("Edit", 0));
        undo();
        assertEquals("Heron", heron.getName());
    }

    @Test
    void addMakesARowAndTypesInItsFirstCell() {
        open();
        editor.setActivePage(PeoplePage.ID);
        ObjectTable table = ((PeoplePage) editor.getActivePageInstance()).table(Literals.STUDY__PARTICIPANTS);
        int before = study().getParticipants().size();

        table.add();
        Ui.settle();
        Ui.all(table.viewer().getTable(), Text.class).stream().filter(Control::getVisible).findFirst().orElseThrow().setText("P99");
        new Typist().press(SWT.CR);

        Participant added = study().getParticipants().get(before);
        assertEquals("P99", added.getNumber());
        undo();
        undo();
        assertEquals(before, study().getParticipants().size());
    }

    @Test
    void removeAsksWhereTheParticipantIsUsedAndUndoBringsAllBack() {
        open();
        editor.setActivePage(PeoplePage.ID);
        ObjectTable table = ((PeoplePage) editor.getActivePageInstance()).table(Literals.STUDY__PARTICIPANTS);
        Participant heron = participant(session, "Heron");
        List<Participant> before = List.copyOf(study().getParticipants());
        table.viewer().setSelection(new StructuredSelection(heron));

        dialogs.answer(false);
        table.remove();
        assertEquals(before, study().getParticipants());

        dialogs.answer(true);
        table.remove();
        assertFalse(study().getParticipants().contains(heron));
        assertNull(heron.eContainer());
        undo();
        assertEquals(before, study().getParticipants());
    }

    @Test
    void revealGoesToTheQuestionAndItsField() {
        open();
        ResearchQuestion question = study().getQuestions().get(1);

        assertTrue(editor.reveal(question, Literals.RESEARCH_QUESTION__TEXT));
        Ui.settle();

        assertEquals(QuestionsPage.ID, editor.getActivePageInstance().getId());
        var tree = ((QuestionsPage) editor.getActivePageInstance()).tree().viewer();
        assertEquals(question, tree.getStructuredSelection().getFirstElement());
        assertEquals(question.getText(), field(question.getText()).getText());
    }
}
