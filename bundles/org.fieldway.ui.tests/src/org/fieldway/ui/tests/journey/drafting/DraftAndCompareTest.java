/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.tests.journey.drafting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.fieldway.core.consent.Audiences;
import org.fieldway.core.journey.Delete;
import org.fieldway.core.journey.Rename;
import org.fieldway.model.journey.Card;
import org.fieldway.model.journey.JourneyMap;
import org.fieldway.model.study.StudyPackage;
import org.fieldway.render.scene.Item;
import org.fieldway.ui.canvas.Viewport;
import org.fieldway.ui.canvas.ZoomCanvas;
import org.fieldway.ui.journey.BoardEditor;
import org.fieldway.ui.journey.comparing.ComparisonEditor;
import org.fieldway.ui.study.StudySession;
import org.fieldway.ui.tests.support.Mouse;
import org.fieldway.ui.tests.support.StudyTest;
import org.fieldway.ui.tests.support.Typist;
import org.fieldway.ui.tests.support.Ui;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DraftAndCompareTest extends StudyTest {

    private static final String DRAFT = "org.fieldway.ui.journey.draft";
    private static final String UPDATE = "org.fieldway.ui.journey.updateDraft";
    private static final String RULES = "org.fieldway.ui.journey.rules";
    private static final String COMPARE = "org.fieldway.ui.journey.compare";

    private StudySession session;
    private Throwable failure;
    private String told;

    @Test
    void draftShowsWhatComesOfItThenAddsAndOpensTheMapInOneStep() {
        JourneyMap map = draftOf("P01 Heron");

        assertEquals("Heron: journey from codings", map.getName());
        assertTrue(texts(map).containsAll(List.of("Getting to the door", "The tea after", "Torn")), texts(map).toString());
        assertEquals(map, ((BoardEditor) Ui.page().getActiveEditor()).object());
        undo();
        assertFalse(session.maps().contains(map));
        redo();
        assertTrue(session.maps().contains(map));
    }

    @Test
    void updateKeepsWhatAPersonDidAndIsOneStep() {
        JourneyMap map = draftOf("P01 Heron");
        session.execute("edit card", map, Rename.card(session.domain(), card(map, "Getting to the door"), "Past the railings"));
        session.execute("delete card", map, Delete.cards(session.domain(), map, List.of(card(map, "Torn"))));
        session.set("rename code", session.openStudy().codebook().getCodes().stream()
                .flatMap(code -> code.getChildren().stream()).filter(code -> code.getName().equals("The tea after"))
                .findFirst().orElseThrow(), StudyPackage.Literals.NAMED__NAME, "Tea");
        Ui.settle();
        dialogs.answer(true);

        Ui.run(UPDATE);
        Ui.await("the update", () -> texts(map).contains("Tea"));

        assertTrue(texts(map).contains("Past the railings"));
        assertFalse(texts(map).contains("Torn"));
        assertTrue(dialogs.said().getLast().contains("Kept as you changed them: 1."), dialogs.said().toString());
        assertTrue(dialogs.said().getLast().contains("Not brought back, since somebody deleted them: 1."));
        undo();
        assertTrue(texts(map).contains("The tea after"));
        redo();
        int said = dialogs.said().size();
        Ui.run(UPDATE);
        Ui.await("the answer", () -> dialogs.said().size() > said);
        assertTrue(dialogs.said().getLast().startsWith("The map is up to date"), dialogs.said().getLast());
    }

    @Test
    void rulesAreEditedInOneStepAndTellWhatTheyMatch() {
        JourneyMap map = draftOf("P01 Heron");
        int before = map.getLanes().get(6).getRules().size();
        inDialog("Rules for drafting from codings", shell -> {
            Tree rules = Ui.all(shell, Tree.class).getFirst();
            rules.setSelection(item(rules.getItems(), "Lane: Opportunities"));
            rules.notifyListeners(SWT.Selection, new Event());
            press(shell, "Add rule");
            Tree codes = Ui.all(shell, Tree.class).get(1);
            TreeItem form = item(Arrays.stream(codes.getItems()).flatMap(top -> Arrays.stream(top.getItems()))
                    .toArray(TreeItem[]::new), "The form");
            form.setChecked(true);
            var tick = new Event();
            tick.item = form;
            tick.detail = SWT.CHECK;
            codes.notifyListeners(SWT.Selection, tick);
            Ui.await("the count", () -> Ui.all(shell, Label.class).stream()
                    .anyMatch(label -> label.getText().equals("Matches now: excerpts 1, participants 1.")));
            press(shell, "OK");
        });

        Ui.run(RULES);

        assertEquals(0, before);
        assertEquals("The form", map.getLanes().get(6).getRules().getFirst().getCodes().getFirst().getName());
        undo();
        assertEquals(0, map.getLanes().get(6).getRules().size());
    }

    @Test
    void comparisonMarksDifferencesFollowsChangesAndTheAudience() {
        JourneyMap map = draftOf("P12 Kestrel");
        dialogs.answer("Kestrel's journey");

        Ui.run(COMPARE);
        ComparisonEditor editor = (ComparisonEditor) Ui.page().getActiveEditor();
        Ui.await("the drawing", () -> editor.scene() != null);

        assertTrue(words(editor).contains("only in A"), words(editor));
        assertTrue(words(editor).contains("They want a label before they want your name"), words(editor));
        session.execute("edit card", map, Rename.card(session.domain(), card(map, "Being welcomed"), "A radiator"));
        Ui.await("the new text", () -> words(editor).contains("A radiator"));
        editor.show(Audiences.everyone());
        Ui.await("the public drawing", () -> !words(editor).contains("Kestrel"));
    }

    @Test
    void comparisonIsZoomedByWheelAndKeysAndScrolledByKeys() {
        draftOf("P12 Kestrel");
        dialogs.answer("Kestrel's journey");
        Ui.run(COMPARE);
        ComparisonEditor editor = (ComparisonEditor) Ui.page().getActiveEditor();
        Ui.await("the drawing", () -> editor.scene() != null);
        editor.setFocus();
        Ui.settle();
        ZoomCanvas canvas = (ZoomCanvas) Ui.window().getShell().getDisplay().getFocusControl();
        Viewport seen = canvas.viewport();
        double zoom = seen.zoom();

        var at = new Point(200, 150);
        double under = seen.sceneX(at.x);
        Mouse.wheel(canvas, at, 1, SWT.MOD1);
        assertEquals(zoom * 1.2, seen.zoom(), 1e-9);
        assertEquals(under, seen.sceneX(at.x), 1e-6, "what was under the pointer is still there");
        double top = seen.y();
        var keys = new Typist();
        keys.press(SWT.ARROW_DOWN);
        assertEquals(top + 60 / seen.zoom(), seen.y(), 1e-6);
        assertEquals(seen.y() * seen.zoom(), canvas.getVerticalBar().getSelection(), 1, "the bar stands where the drawing does");
        keys.press(SWT.HOME);
        assertEquals(0, seen.y(), 1e-9);
        keys.press('-');
        assertEquals(zoom, seen.zoom(), 1e-9);
        keys.press(SWT.MOD1, '0');
        assertTrue(seen.scaledWidth() <= canvas.getClientArea().width + 1, "all of it is seen");
        assertTrue(seen.scaledHeight() <= canvas.getClientArea().height + 1, "all of it is seen");
    }

    private static String words(ComparisonEditor editor) {
        return String.join(" ", editor.scene().items().stream().map(Item::texts).flatMap(List::stream).toList());
    }

    private JourneyMap draftOf(String person) {
        session = openSample();
        int before = session.maps().size();
        inDialog("Draft a map from codings", shell -> {
            Table people = Ui.all(shell, Table.class).getFirst();
            TableItem item = Arrays.stream(people.getItems()).filter(each -> each.getText().startsWith(person))
                    .findFirst().orElseThrow();
            item.setChecked(true);
            var tick = new Event();
            tick.item = item;
            tick.detail = SWT.CHECK;
            people.notifyListeners(SWT.Selection, tick);
            Button ok = button(shell, "Draft");
            Ui.await("the preview", ok::isEnabled);
            told = Ui.all(shell, Text.class).stream().map(Text::getText).filter(text -> text.startsWith("Cards: ")).findFirst()
                    .orElseThrow();
            ok.notifyListeners(SWT.Selection, new Event());
        });
        Ui.run(DRAFT);
        Ui.await("the new map", () -> session.maps().size() > before && Ui.page().getActiveEditor() instanceof BoardEditor);
        BoardEditor editor = (BoardEditor) Ui.page().getActiveEditor();
        Ui.await("the evidence", () -> !editor.board().isReading());
        JourneyMap map = (JourneyMap) editor.object();
        String excerpts = told.replaceFirst("(?s).*behind them: (\\d+)\\..*", "$1");
        assertTrue(told.startsWith("Cards: " + map.getCards().size() + "."), told);
        String subtitle = editor.board().release().content().subtitle();
        assertTrue(subtitle.contains("drawn from " + excerpts + " excerpts"), told + " / " + subtitle);
        return map;
    }

    /** Acts in a window that the next command opens and waits for; where that fails the window is closed, so that the test ends. */
    private void inDialog(String title, Consumer<Shell> act) {
        Display.getCurrent().timerExec(50, () -> Ui.shell(title).ifPresentOrElse(shell -> {
            try {
                act.accept(shell);
            } catch (RuntimeException | AssertionError e) {
                failure = e;
                shell.close();
            }
        }, () -> inDialog(title, act)));
    }

    @AfterEach
    void nothingFailedInAWindow() {
        assertNull(failure, () -> "in a window: " + failure);
    }

    private static void press(Shell shell, String text) {
        button(shell, text).notifyListeners(SWT.Selection, new Event());
    }

    private static Button button(Shell shell, String text) {
        return Ui.all(shell, Button.class).stream().filter(each -> each.getText().replace("&", "").equals(text)).findFirst()
                .orElseThrow();
    }

    private static TreeItem item(TreeItem[] items, String text) {
        return Arrays.stream(items).filter(each -> each.getText().equals(text)).findFirst().orElseThrow();
    }

    private static Card card(JourneyMap map, String text) {
        return map.getCards().stream().filter(card -> text.equals(card.getText())).findFirst().orElseThrow();
    }

    private static List<String> texts(JourneyMap map) {
        return map.getCards().stream().map(Card::getText).toList();
    }
}
