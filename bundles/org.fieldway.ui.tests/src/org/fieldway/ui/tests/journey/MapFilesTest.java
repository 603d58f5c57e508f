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
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.fieldway.core.consent.Audiences;
import org.fieldway.model.journey.JourneyMap;
import org.fieldway.ui.tests.support.Ui;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The dialogs that write maps into files and take them from files, driven as the menu opens them. */
class MapFilesTest extends BoardTestCase {

    private static final String GROUP_MAP = "Finding my place at the college";
    private static final String EXPORT = "org.fieldway.ui.journey.exportMap";
    private static final long PATIENCE = 60_000;
    private static final int LOOK_AGAIN = 50;
    private static final String IMPORT = "org.fieldway.ui.journey.importMap";

    @ParameterizedTest
    @CsvSource({"svg,<svg", "png,\u0089PNG", "pdf,%PDF", "mmd,journey", "csv,stage"})
    void exportWritesEachFormatForTheAudienceChosenAndShowsFirstWhatIsWithheld(String ending, String beginning) throws IOException {
        openBoard(GROUP_MAP);
        Path file = temporary.resolve("map." + ending);
        in("Export map", shell -> {
            assertEquals(0, table(shell).getItemCount());
            choose(shell, "the public");
            assertTrue(Stream.of(table(shell).getItems()).anyMatch(item -> item.getText(0).contains("quote")
                    || item.getText(0).contains("Quote")), "withheld quotes are listed");
            choose(shell, ending.equals("mmd") ? "Mermaid" : "(" + ending + ")");
            assertTrue(path(shell).getText().endsWith("-public." + ending), path(shell).getText());
            path(shell).setText(file.toString());
            press(shell, "Export");
        }, EXPORT);
        byte[] bytes = Files.readAllBytes(file);
        assertTrue(new String(bytes, StandardCharsets.ISO_8859_1).substring(0, 200).contains(beginning));
        if (!List.of("png", "pdf").contains(ending)) {
            assertFalse(Files.readString(file).contains("same awful curtains"), "Dunnock does not allow the public to read it");
        }
        assertTrue(dialogs.said().toString().contains("The map is in " + file), dialogs.said().toString());
    }

    @Test
    void exportFromTheBarBeginsWithTheAudienceThatIsShown() {
        openBoard(GROUP_MAP);
        editor.board().show(Audiences.everyone());
        ToolItem export = Ui.all(body(), ToolBar.class).stream().flatMap(bar -> Stream.of(bar.getItems()))
                .filter(item -> item.getText().startsWith("Export")).findFirst().orElseThrow();
        in("Export map", shell -> {
            assertTrue(table(shell).getItemCount() > 0, "what the public may not see is listed");
            assertTrue(path(shell).getText().contains("-public."), path(shell).getText());
            shell.close();
        }, () -> export.notifyListeners(SWT.Selection, new Event()));
    }

    @Test
    void exportOffersWhatIsForPenAndPaperWithANameAndPaperOfItsOwn() throws IOException {
        openBoard(GROUP_MAP);
        Path file = temporary.resolve("list.pdf");
        in("Export map", shell -> {
            choose(shell, "Worksheet to fill in");
            assertTrue(path(shell).getText().endsWith("-worksheet.pdf"), path(shell).getText());
            assertTrue(Ui.all(shell, Combo.class).stream().anyMatch(combo -> combo.getVisible() && combo.getText().equals("A3")));
            choose(shell, "Plain list");
            assertTrue(Ui.all(shell, Combo.class).stream().anyMatch(combo -> combo.getVisible() && combo.getText().equals("A4")));
            path(shell).setText(file.toString());
            press(shell, "Export");
        }, EXPORT);
        assertTrue(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).startsWith("%PDF"));
    }

    @Test
    void exportSaysWhatIsWrongWithTheFileBeforeAnythingIsWritten() throws IOException {
        openBoard(GROUP_MAP);
        Path there = Files.writeString(temporary.resolve("there.svg"), "old");
        dialogs.answer(false);
        in("Export map", shell -> {
            path(shell).setText("");
            assertFalse(button(shell, "Export").isEnabled());
            path(shell).setText(temporary.resolve("map.png").toString());
            assertFalse(button(shell, "Export").isEnabled(), "the ending is of another format");
            path(shell).setText(temporary.resolve("nowhere").resolve("map.svg").toString());
            assertFalse(button(shell, "Export").isEnabled(), "there is no such folder");
            path(shell).setText(there.toString());
            assertTrue(button(shell, "Export").isEnabled());
            press(shell, "Export");
            assertFalse(shell.isDisposed(), "the person did not want to replace the file");
            press(shell, "Cancel");
        }, EXPORT);
        assertEquals("old", Files.readString(there));
    }

    @Test
    void importTakesAFileAsANewMapInOneStepOfUndo() throws IOException {
        session = openSample();
        Path file = Files.writeString(temporary.resolve("tea.mmd"),
                "journey\ntitle Making tea\nsection Kitchen\nBoil water: 4: Actions, Cat\n");
        int maps = session.maps().size();
        dialogs.answer(file);
        in("Import map", shell -> {
            assertTrue(Stream.of(table(shell).getItems()).anyMatch(item -> item.getText(0).equals("Repaired")
                    && item.getText(1).startsWith("Tasks of several actors")));
            press(shell, "Import");
        }, IMPORT);
        JourneyMap made = session.maps().stream().filter(map -> "Making tea".equals(map.getName())).findFirst().orElseThrow();
        assertEquals("Kitchen", made.getStages().get(0).getName());
        assertEquals("Together with: Cat", made.getCards().get(0).getNote());
        undo();
        assertEquals(maps, session.maps().size());
        redo();
        assertEquals(maps + 1, session.maps().size());
    }

    @Test
    void importIntoTheMapInFrontAddsWhatItLacksAndUndoTakesItAway() throws IOException {
        openEmptyBoard();
        Path file = Files.writeString(temporary.resolve("tea.csv"), "stage,lane,text\nKitchen,Actions,Boils water\n");
        dialogs.answer(file);
        in("Import map", shell -> {
            assertTrue(Ui.all(shell, Combo.class).get(0).getText().contains("Robin's journey"));
            Button into = button(shell, "Into a map that is there:");
            button(shell, "As a new map").setSelection(false);
            into.setSelection(true);
            into.notifyListeners(SWT.Selection, new Event());
            press(shell, "Import");
        }, IMPORT);
        assertEquals(List.of("Kitchen"), stages());
        assertEquals(List.of("Boils water"), cell(0, 0));
        undo();
        assertEquals(List.of(), stages());
        assertEquals(List.of(), lanes());
    }

    @Test
    void fileWithMistakesIsRefusedWithTheirPlaces() throws IOException {
        session = openSample();
        int maps = session.maps().size();
        dialogs.answer(Files.writeString(temporary.resolve("bad.mmd"), "journey\nsection A\nTea\n"));
        Ui.run(IMPORT);
        assertTrue(dialogs.said().toString().contains("line 3, column 4: expected a colon and a score"), dialogs.said().toString());
        assertEquals(maps, session.maps().size());
    }

    /** Runs the command, and does something in the dialog that it opens. */
    private static void in(String title, Consumer<Shell> what, String command) {
        in(title, what, () -> Ui.run(command));
    }

    private static void in(String title, Consumer<Shell> what, Runnable opens) {
        AssertionError[] failure = new AssertionError[1];
        whenOpen(title, System.currentTimeMillis() + PATIENCE, shell -> {
            try {
                what.accept(shell);
            } catch (AssertionError | RuntimeException e) {
                failure[0] = new AssertionError(e);
                shell.close();
            }
        });
        opens.run();
        if (failure[0] != null) {
            throw failure[0];
        }
    }

    /** Looks again and again, since what comes before the dialog handles events too. */
    private static void whenOpen(String title, long end, Consumer<Shell> what) {
        Ui.shell(title).ifPresentOrElse(what, () -> {
            if (System.currentTimeMillis() < end) {
                Display.getCurrent().timerExec(LOOK_AGAIN, () -> whenOpen(title, end, what));
            }
        });
    }

    private static Table table(Shell shell) {
        return Ui.all(shell, Table.class).get(0);
    }

    private static Text path(Shell shell) {
        return Ui.all(shell, Text.class).stream().filter(text -> (text.getStyle() & SWT.READ_ONLY) == 0).findFirst().orElseThrow();
    }

    private static Button button(Shell shell, String text) {
        return Ui.all(shell, Button.class).stream().filter(button -> button.getText().replace("&", "").equals(text)).findFirst()
                .orElseThrow(() -> new AssertionError("no button " + text));
    }

    private static void press(Shell shell, String text) {
        button(shell, text).notifyListeners(SWT.Selection, new Event());
    }

    /** Chooses the line that holds these words in whichever list has one. */
    private static void choose(Shell shell, String words) {
        for (Combo combo : Ui.all(shell, Combo.class)) {
            for (int i = 0; i < combo.getItemCount(); i++) {
                if (combo.getItem(i).toLowerCase().contains(words.toLowerCase())) {
                    combo.select(i);
                    combo.notifyListeners(SWT.Selection, new Event());
                    return;
                }
            }
        }
        throw new AssertionError("nothing to choose says " + words);
    }
}
