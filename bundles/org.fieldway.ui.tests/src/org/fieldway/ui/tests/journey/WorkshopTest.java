/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.tests.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.fieldway.core.lanes.LaneKinds;
import org.fieldway.model.journey.JourneyMap;
import org.fieldway.model.journey.MapCheck;
import org.fieldway.model.journey.MapKind;
import org.fieldway.model.journey.MapStatus;
import org.fieldway.model.study.Participant;
import org.fieldway.ui.journey.BoardEditor;
import org.fieldway.ui.tests.support.Ui;
import org.junit.jupiter.api.Test;

/** Workshops: a future map beside the present one, checks with students, lane kinds of the team. */
class WorkshopTest extends BoardTestCase {

    private static final String GROUP_MAP = "Finding my place at the college";

    /** Does something in a dialog once it is open; the dialogs are closed by what is done. */
    private static void inDialog(String title, Runnable what) {
        Display display = Display.getCurrent();
        display.timerExec(50, () -> {
            if (Ui.shell(title).isPresent()) {
                what.run();
            } else {
                inDialog(title, what);
            }
        });
    }

    private static void press(String title, String button) {
        Shell shell = Ui.shell(title).orElseThrow();
        Ui.all(shell, Button.class).stream().filter(b -> b.getText().replace("&", "").equals(button)).findFirst().orElseThrow()
                .notifyListeners(SWT.Selection, new Event());
    }

    @Test
    void futureMapOpensBesideThePresentOneAndUndoTakesItAway() {
        openBoard(GROUP_MAP);
        JourneyMap present = map();
        int maps = session.maps().size();
        dialogs.answer("How it could be").answer(1);

        Ui.run("org.fieldway.ui.journey.futureMap");

        BoardEditor beside = (BoardEditor) Ui.page().getActiveEditor();
        JourneyMap future = (JourneyMap) beside.object();
        assertEquals(MapKind.FUTURE, future.getKind());
        assertEquals(List.of(present), future.getBasedOn());
        assertTrue(Ui.page().isPartVisible(editor), "the present map is still seen");
        assertTrue(Ui.page().isPartVisible(beside));
        assertEquals(maps + 1, session.maps().size());
        assertEquals("Undo make future map in the study design", Ui.menuText("Edit", 0));
        undo();
        assertEquals(maps, session.maps().size());
        Ui.await("closed editor", () -> !List.of(Ui.page().getEditorReferences()).stream()
                .map(reference -> reference.getEditor(false)).toList().contains((IEditorPart) beside));
    }

    @Test
    void checkWithStudentsIsRecordedToldOverTheBoardAndUndone() {
        openBoard(GROUP_MAP);
        List<Participant> people = session.study().getParticipants().subList(0, 2);
        dialogs.answer(people.stream().map(session::nameOf).toList());
        inDialog("Checked with students", () -> {
            inDialog("New check with students", () -> {
                press("New check with students", "Choose\u2026");
                List<Text> fields = Ui.all(Ui.shell("New check with students").orElseThrow(), Text.class);
                fields.get(0).setText("4 May 2026");
                fields.get(2).setText("The bus was worse.");
                press("New check with students", "Save");
            });
            press("Checked with students", "Add\u2026");
            press("Checked with students", "Close");
        });

        Ui.run("org.fieldway.ui.journey.checks");

        MapCheck check = map().getChecks().get(0);
        assertEquals(people, check.getParticipants());
        assertEquals("The bus was worse.", check.getSaid());
        assertTrue(check.isAgreed());
        assertEquals(MapStatus.CHECKED, map().getStatus());
        Ui.await("the line over the board", () -> told("Checked with 2 people on 4 May 2026"));
        undo();
        assertEquals(List.of(), map().getChecks());
        Ui.await("no line", () -> !told("Checked with 2 people on 4 May 2026"));
    }

    @Test
    void worksheetIsWrittenAsPdf() throws IOException {
        openBoard(GROUP_MAP);
        Path sheet = temporary.resolve("sheet.pdf");
        dialogs.answer(sheet);
        inDialog("Print worksheet", () -> press("Print worksheet", "Save PDF\u2026"));
        Ui.run("org.fieldway.ui.journey.worksheet");
        assertWritten(sheet);
    }

    @Test
    void plainVersionIsWrittenAsPdfForTheAudienceChosen() throws IOException {
        openBoard(GROUP_MAP);
        Path plain = temporary.resolve("plain.pdf");
        dialogs.answer(plain);
        inDialog("Plain version for checking", () -> {
            Shell dialog = Ui.shell("Plain version for checking").orElseThrow();
            Combo shownTo = Ui.all(dialog, Combo.class).get(0);
            shownTo.select(shownTo.getItemCount() - 1);
            shownTo.notifyListeners(SWT.Selection, new Event());
            assertTrue(Ui.all(dialog, Label.class).stream().anyMatch(label -> label.getText().contains("withheld from")));
            press("Plain version for checking", "Save PDF\u2026");
        });
        Ui.run("org.fieldway.ui.journey.plain");

        assertWritten(plain);
    }

    private void assertWritten(Path file) throws IOException {
        assertEquals("%PDF-", new String(Files.readAllBytes(file), 0, 5, StandardCharsets.US_ASCII));
        String said = dialogs.said().get(dialogs.said().size() - 1);
        assertTrue(said.contains(file.getFileName().toString()), said);
        assertFalse(session.isDirty());
    }

    private boolean told(String words) {
        return Ui.all(Ui.window().getShell(), Label.class).stream().anyMatch(label -> label.isVisible() && words.equals(label.getText()));
    }

    @Test
    void laneKindIsAddedInItsDialogAndOffered() {
        openEmptyBoard();
        inDialog("Lane kinds", () -> {
            inDialog("New lane kind", () -> {
                List<Text> fields = Ui.all(Ui.shell("New lane kind").orElseThrow(), Text.class);
                fields.get(0).setText("Turning points");
                fields.get(1).setText("#aa3377");
                press("New lane kind", "Add");
            });
            press("Lane kinds", "Add\u2026");
            press("Lane kinds", "Close");
        });

        Ui.run("org.fieldway.ui.journey.laneKinds");

        assertEquals("Turning points", session.study().getLaneKinds().get(0).getName());
        assertEquals("#aa3377", LaneKinds.of(session.study()).of("own.turning-points").light().accent());
        editor.workspace().addLane(LaneKinds.of(session.study()).of("own.turning-points"));
        assertEquals("own.turning-points", map().getLanes().get(0).getKind());
        assertEquals("Turning points", editor.board().release().content().lanes().get(0).kind().name());
        undo();
        undo();
        assertEquals(List.of(), session.study().getLaneKinds());
        assertFalse(LaneKinds.of(session.study()).has("own.turning-points"));
    }
}
