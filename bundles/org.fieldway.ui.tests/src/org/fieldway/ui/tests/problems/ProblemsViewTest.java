/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.tests.problems;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.fieldway.core.validation.Severity;
import org.fieldway.model.study.Identified;
import org.fieldway.model.study.Organisation;
import org.fieldway.model.study.Sector;
import org.fieldway.model.study.StudyPackage;
import org.fieldway.ui.editor.StudyEditor;
import org.fieldway.ui.problems.Problem;
import org.fieldway.ui.problems.ProblemsView;
import org.fieldway.ui.study.StudySession;
import org.fieldway.ui.tests.support.StudyTest;
import org.fieldway.ui.tests.support.Ui;
import org.junit.jupiter.api.Test;

class ProblemsViewTest extends StudyTest {

    private static ProblemsView view() {
        return Ui.view(ProblemsView.ID);
    }

    private static List<Problem> about(EObject object) {
        return view().problems().stream().filter(problem -> ((Identified) object).getId().equals(problem.target())).toList();
    }

    private static Table table() {
        return Ui.all(Ui.window().getShell(), Table.class).stream()
                .filter(table -> table.isVisible() && table.getColumnCount() == 3 && table.getColumn(1).getText().equals("Problem")).findFirst().orElseThrow();
    }

    private StudySession openAndWait() {
        StudySession session = openSample();
        Ui.await("the first problems", () -> !view().problems().isEmpty());
        return session;
    }

    @Test
    void problemOfTheSampleStudyIsShownWithSeverityInWords() {
        openAndWait();

        TableItem first = table().getItem(0);

        assertEquals("Error", first.getText(0));
        assertTrue(first.getText(1).contains("Wren"), first.getText(1));
        assertEquals(Severity.ERROR, view().problems().getFirst().severity());
    }

    @Test
    void newProblemAppearsAndGoesAwayWithUndo() {
        StudySession session = openAndWait();
        Organisation organisation = session.study().getOrganisations().getFirst();

        session.set("change sector", organisation, StudyPackage.Literals.ORGANISATION__SECTOR, Sector.UNSTATED);
        Ui.await("a problem of the organisation", () -> !about(organisation).isEmpty());
        undo();

        Ui.await("no problem of the organisation", () -> about(organisation).isEmpty());
    }

    @Test
    void enterGoesToTheObject() {
        StudySession session = openAndWait();
        Organisation organisation = session.study().getOrganisations().getFirst();
        session.set("change sector", organisation, StudyPackage.Literals.ORGANISATION__SECTOR, Sector.UNSTATED);
        Ui.await("a problem of the organisation", () -> !about(organisation).isEmpty());
        Table table = table();
        table.setSelection(view().problems().indexOf(about(organisation).getFirst()));
        table.notifyListeners(SWT.Selection, new Event());

        table.notifyListeners(SWT.DefaultSelection, new Event());
        Ui.settle();

        assertEquals(session.study(), ((StudyEditor) Ui.page().getActiveEditor()).object());
        assertEquals(Ui.page().getActiveEditor(), Ui.page().getActivePart());
    }
}
