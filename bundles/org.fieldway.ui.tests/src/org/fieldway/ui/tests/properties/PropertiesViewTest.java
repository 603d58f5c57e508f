/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.tests.properties;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.fieldway.model.study.Participant;
import org.fieldway.model.study.RecruitmentStatus;
import org.fieldway.ui.editor.StudyTarget;
import org.fieldway.ui.properties.PropertiesView;
import org.fieldway.ui.study.StudySession;
import org.fieldway.ui.tests.support.StudyTest;
import org.fieldway.ui.tests.support.Ui;
import org.junit.jupiter.api.Test;

class PropertiesViewTest extends StudyTest {

    private StudySession session;

    private Participant showHeron() {
        session = openSample();
        Participant heron = participant(session, "Heron");
        show(heron);
        return heron;
    }

    private void show(EObject object) {
        Ui.view(PropertiesView.ID);
        StudyTarget explorer = (StudyTarget) Ui.view(StudyTarget.EXPLORER);
        explorer.show(session, object);
        Ui.settle();
    }

    /** The control to the right of a label of the view. */
    private static Control field(String label) {
        Composite root = Ui.window().getShell();
        for (Label candidate : Ui.all(root, Label.class)) {
            Control[] row = candidate.getParent().getChildren();
            int at = List.of(row).indexOf(candidate);
            if (candidate.isVisible() && candidate.getText().equals(label) && isRight(candidate) && at + 1 < row.length) {
                return row[at + 1];
            }
        }
        throw new AssertionError("no field " + label);
    }

    /** The view is on the right of the window; an editor in the middle may have a field of the same name. */
    private static boolean isRight(Control control) {
        return control.toDisplay(0, 0).x > Ui.window().getShell().getSize().x * 0.7;
    }

    private static Text text(String label) {
        Control field = field(label);
        return field instanceof Text text ? text : Ui.all((Composite) field, Text.class).getFirst();
    }

    @Test
    void typingInOneFieldIsOneStepOfUndo() {
        Participant heron = showHeron();
        Text name = text("Pseudonym");
        name.setFocus();
        name.setSelection(name.getText().length());

        for (String key : "ries".split("")) {
            name.insert(key);
            Ui.settle();
        }

        assertEquals("Heronries", heron.getName());
        assertEquals("Undo change pseudonym of participant in the study design", Ui.menuText("Edit", 0));
        undo();
        assertEquals("Heron", heron.getName());
        assertEquals("Heron", name.getText());
        redo();
        assertEquals("Heronries", heron.getName());
    }

    @Test
    void leavingAFieldEndsTheStep() {
        Participant heron = showHeron();
        Text name = text("Pseudonym");
        name.insert("A");
        name.notifyListeners(SWT.FocusOut, new Event());
        name.insert("B");
        Ui.settle();

        undo();

        assertEquals("AHeron", heron.getName());
    }

    @Test
    void emptyFieldMeansThatNothingIsStated() {
        Participant heron = showHeron();

        text("Attribution").setText("");

        assertNull(heron.getAttribution());
    }

    @Test
    void dateIsTakenInUsualWaysOfWritingAndAnythingElseLeavesTheModelAlone() {
        Participant heron = showHeron();
        LocalDate before = heron.getJoinedOn();
        Text joined = text("Joined on");

        joined.setText("soon");
        assertEquals(before, heron.getJoinedOn());
        joined.setText("3/4/2026");

        assertEquals(LocalDate.of(2026, 4, 3), heron.getJoinedOn());
        joined.notifyListeners(SWT.FocusOut, new Event());
        assertEquals("3 Apr 2026", joined.getText());
    }

    @Test
    void choiceShowsWordsAndSetsTheModel() {
        Participant heron = showHeron();
        Combo status = (Combo) field("Status");

        status.select(status.indexOf("Lost contact"));
        status.notifyListeners(SWT.Selection, new Event());

        assertEquals(RecruitmentStatus.LOST_CONTACT, heron.getStatus());
    }

    @Test
    void referenceIsChosenByItsLabelInADialog() {
        Participant heron = showHeron();
        String other = session.nameOf(session.study().getOrganisations().getLast());
        Button choose = Ui.all((Composite) field("Organisation"), Button.class).getFirst();
        dialogs.answer(other);

        choose.notifyListeners(SWT.Selection, new Event());
        Ui.settle();

        assertEquals(session.study().getOrganisations().getLast(), heron.getOrganisation());
        assertEquals(other, text("Organisation").getText());
    }

    @Test
    void viewFollowsAChangeMadeElsewhere() {
        Participant heron = showHeron();

        session.set("rename participant", heron, heron.eClass().getEStructuralFeature("name"), "Egret");
        Ui.settle();

        assertEquals("Egret", text("Pseudonym").getText());
    }

    @Test
    void viewLetsGoOfAnObjectThatIsDeleted() {
        Participant heron = showHeron();
        PropertiesView view = Ui.view(PropertiesView.ID);

        session.delete("delete participant", heron, List.of(heron));
        Ui.settle();

        assertNull(view.shown());
    }
}
