/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.tests.wizard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.fieldway.ui.study.OpenStudies;
import org.fieldway.ui.study.StudySession;
import org.fieldway.ui.tests.support.StudyTest;
import org.fieldway.ui.tests.support.Ui;
import org.junit.jupiter.api.Test;

class NewStudyWizardTest extends StudyTest {

    private static final int LOOK_AGAIN = 50;

    private AssertionError failure;

    /** Runs the command, and the steps in the wizard's window once it is there. */
    private void inWizard(Consumer<Shell> steps) {
        whenOpen(steps);
        Ui.run("org.fieldway.ui.newStudy");
        if (failure != null) {
            throw failure;
        }
    }

    private void whenOpen(Consumer<Shell> steps) {
        Display.getCurrent().timerExec(LOOK_AGAIN, () -> Ui.shell("New study").ifPresentOrElse(shell -> {
            try {
                steps.accept(shell);
            } catch (AssertionError e) {
                failure = e;
                shell.close();
            }
        }, () -> whenOpen(steps)));
    }

    private static void fill(Shell shell, String label, String value) {
        Label found = Ui.all(shell, Label.class).stream().filter(each -> each.isVisible() && each.getText().equals(label)).findFirst().orElseThrow();
        Control[] row = found.getParent().getChildren();
        ((Text) row[List.of(row).indexOf(found) + 1]).setText(value);
    }

    private static Button button(Composite shell, String text) {
        return Ui.all(shell, Button.class).stream().filter(each -> each.isVisible() && each.getText().replace("&", "").equals(text)).findFirst()
                .orElseThrow(() -> new AssertionError("no button " + text));
    }

    private static void press(Shell shell, String text) {
        Button button = button(shell, text);
        assertTrue(button.isEnabled(), text);
        if ((button.getStyle() & SWT.RADIO) != 0) {
            button.setSelection(true);
        }
        button.notifyListeners(SWT.Selection, new Event());
    }

    private void study(Shell shell, Path place) {
        fill(shell, "Title", "Aïsha’s café");
        fill(shell, "Put it into", place.toString());
        press(shell, "Next >");
    }

    @Test
    void wizardMakesAStudyWithItsResearcherAndOpensIt() {
        inWizard(shell -> {
            study(shell, temporary);
            fill(shell, "Your name", "Sam Rivers");
            press(shell, "Finish");
        });
        Ui.await("the new study", () -> OpenStudies.get().active().isPresent());

        StudySession session = OpenStudies.get().active().orElseThrow();

        assertEquals(temporary.resolve("aisha-s-cafe"), session.folder());
        assertEquals("Aïsha’s café", session.title());
        assertEquals("Sam Rivers", session.study().getResearchers().getFirst().getName());
        assertTrue(session.study().isConsentManagedHere());
        assertFalse(session.isDirty());
    }

    @Test
    void wizardAsksForTheReasonWhereConsentIsNotManagedHere() {
        inWizard(shell -> {
            study(shell, temporary);
            fill(shell, "Your name", "Sam Rivers");
            Button elsewhere = button(shell, "Consent is not managed here");
            button(shell, "Participants’ consent is managed in this study").setSelection(false);
            elsewhere.setSelection(true);
            elsewhere.notifyListeners(SWT.Selection, new Event());
            assertFalse(button(shell, "Finish").isEnabled());
            fill(shell, "Reason", "published documents only");
            press(shell, "Finish");
        });
        Ui.await("the new study", () -> OpenStudies.get().active().isPresent());

        var study = OpenStudies.get().active().orElseThrow().study();
        assertFalse(study.isConsentManagedHere());
        assertEquals("published documents only", study.getConsentNotManagedReason());
    }

    @Test
    void wizardDoesNotGoOnWithoutATitleOrIntoAFolderThatExists() {
        copySample();
        inWizard(shell -> {
            assertFalse(button(shell, "Next >").isEnabled());
            fill(shell, "Put it into", temporary.toString());
            fill(shell, "Title", "Sample");
            assertFalse(button(shell, "Next >").isEnabled());
            shell.close();
        });

        assertEquals(List.of(), OpenStudies.get().all());
    }
}
