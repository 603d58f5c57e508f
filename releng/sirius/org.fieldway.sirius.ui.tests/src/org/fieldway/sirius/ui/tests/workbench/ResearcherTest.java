/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.sirius.ui.tests.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.gef.EditPart;
import org.eclipse.gmf.runtime.diagram.ui.editparts.IGraphicalEditPart;
import org.eclipse.gmf.runtime.diagram.ui.parts.DiagramEditor;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.sirius.diagram.ui.tools.api.editor.DDiagramEditor;
import org.eclipse.sirius.ui.business.api.dialect.DialectEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.commands.ICommandService;
import org.fieldway.core.evidence.QuoteKey;
import org.fieldway.model.journey.Card;
import org.fieldway.model.journey.JourneyMap;
import org.fieldway.model.study.EvidenceRef;
import org.fieldway.sirius.ui.representations.Kind;
import org.fieldway.sirius.ui.representations.NewDiagram;
import org.fieldway.sirius.ui.representations.Representations;
import org.fieldway.ui.properties.PropertiesView;
import org.fieldway.ui.selection.SelectedObjects;
import org.fieldway.ui.study.StudySession;
import org.fieldway.ui.tests.support.StudyTest;
import org.fieldway.ui.tests.support.Ui;
import org.fieldway.ui.transfer.DraggedQuotes;
import org.fieldway.ui.transfer.EvidenceTransfer;
import org.junit.jupiter.api.Test;

/** A diagram of Sirius as a researcher meets it. */
class ResearcherTest extends StudyTest {

    private static DialectEditor open(StudySession study, String kindName) {
        Kind kind = Kind.named(kindName).orElseThrow();
        var made = Representations.create(study, new NewDiagram(kind, kind.subjects(study).getFirst(), "For researchers")).orElseThrow();
        var editor = (DialectEditor) Representations.open(study, made).orElseThrow();
        Ui.settle();
        return editor;
    }

    private static List<EditPart> shapes(DialectEditor editor, Class<?> kind) {
        List<EditPart> found = new ArrayList<>();
        collect(((DiagramEditor) editor).getDiagramEditPart(), kind, found);
        return found;
    }

    private static void collect(EditPart part, Class<?> kind, List<EditPart> found) {
        if (part instanceof IGraphicalEditPart && part.isSelectable() && SelectedObjects.of(part).filter(kind::isInstance).isPresent()) {
            found.add(part);
        }
        part.getChildren().forEach(child -> collect((EditPart) child, kind, found));
    }

    private static List<String> shown(Menu menu) {
        menu.notifyListeners(SWT.Show, new Event());
        List<String> texts = new ArrayList<>();
        for (MenuItem item : menu.getItems()) {
            texts.add(item.getText().replace("&", ""));
            if (item.getMenu() != null) {
                texts.addAll(shown(item.getMenu()));
            }
        }
        menu.notifyListeners(SWT.Hide, new Event());
        return texts;
    }

    private static void assertNoWayOut(List<String> texts) {
        List<String> ways = texts.stream().map(text -> text.toLowerCase(Locale.ROOT))
                .filter(text -> text.contains("image") || text.contains("csv") || text.contains("print")).toList();
        assertEquals(List.of(), ways, texts.toString());
        assertTrue(texts.contains("Export\u2026"), texts.toString());
    }

    @Test
    void menuOfADiagramOffersOnlyTheExportThatAsksForWhom() {
        DialectEditor editor = open(openSample(), Kind.JOURNEY_DIAGRAM);
        var viewer = ((DiagramEditor) editor).getDiagramGraphicalViewer();
        viewer.select(((DiagramEditor) editor).getDiagramEditPart());

        assertNoWayOut(shown(viewer.getContextMenu().createContextMenu(viewer.getControl())));
        viewer.select(shapes(editor, Card.class).getFirst());
        assertNoWayOut(shown(viewer.getContextMenu().createContextMenu(viewer.getControl())));
    }

    @Test
    void menuOfATableOffersOnlyTheExportThatAsksForWhom() {
        DialectEditor editor = open(openSample(), Kind.JOURNEY_TABLE);

        Menu menu = ((TreeViewer) editor.getSite().getSelectionProvider()).getTree().getMenu();

        assertTrue(menu.getData(MenuManager.MANAGER_KEY) instanceof MenuManager);
        assertNoWayOut(shown(menu));
    }

    @Test
    void menuBarHoldsNoMenuOfSiriusWhileATableIsInFront() {
        DialectEditor editor = open(openSample(), Kind.JOURNEY_TABLE);
        Ui.page().activate(editor);
        Ui.settle();

        List<String> menus = Arrays.stream(Ui.window().getShell().getMenuBar().getItems()).map(item -> item.getText().replace("&", "")).toList();

        assertTrue(menus.contains("Help"), menus.toString());
        assertFalse(menus.contains("DTable"), menus.toString());
    }

    @Test
    void toolsOverADiagramHoldNoExportAsAnImage() {
        var editor = (DDiagramEditor) open(openSample(), Kind.JOURNEY_DIAGRAM);

        List<String> ids = Arrays.stream(editor.getTabBarManager().getItems()).map(IContributionItem::getId).map(String::valueOf).toList();

        assertTrue(ids.contains("org.fieldway.sirius.ui.export"), ids.toString());
        assertTrue(ids.stream().noneMatch(id -> id.toLowerCase(Locale.ROOT).contains("image")), ids.toString());
    }

    @Test
    void siriusCommandForTablesAsksForWhomToo() {
        open(openSample(), Kind.JOURNEY_TABLE);
        List<String> asked = new ArrayList<>();
        closeWhenOpened(asked);

        Ui.run("org.eclipse.sirius.table.ui.exportToCsv");

        Ui.await("the question for whom", () -> !asked.isEmpty());
    }

    @Test
    void nothingIsPrintedPastTheQuestionForWhom() {
        open(openSample(), Kind.JOURNEY_DIAGRAM);

        assertFalse(Ui.window().getService(ICommandService.class).getCommand("org.eclipse.ui.file.print").isHandled());
    }

    /** Looks until the dialog is there, reads what it asks, and closes it. */
    private static void closeWhenOpened(List<String> asked) {
        Ui.window().getShell().getDisplay().timerExec(200, () -> Ui.shell("Export").ifPresentOrElse(shell -> {
            Ui.all(shell, Label.class).forEach(label -> asked.add(label.getText()));
            shell.close();
        }, () -> closeWhenOpened(asked)));
    }

    @Test
    void nothingIsCopiedOutOfADiagram() {
        DialectEditor editor = open(openSample(), Kind.JOURNEY_DIAGRAM);
        ((DiagramEditor) editor).getDiagramGraphicalViewer().select(shapes(editor, Card.class).getFirst());
        Ui.settle();
        var bars = ((IEditorSite) editor.getSite()).getActionBars();

        assertFalse(bars.getGlobalActionHandler(ActionFactory.COPY.getId()).isEnabled());
        assertFalse(bars.getGlobalActionHandler(ActionFactory.CUT.getId()).isEnabled());
    }

    @Test
    void propertiesFollowTheCardThatIsSelectedInADiagram() {
        DialectEditor editor = open(openSample(), Kind.JOURNEY_DIAGRAM);
        PropertiesView properties = Ui.view(PropertiesView.ID);
        Ui.page().activate(editor);
        EditPart shape = shapes(editor, Card.class).getLast();

        ((DiagramEditor) editor).getDiagramGraphicalViewer().select(shape);
        Ui.settle();

        assertSame(SelectedObjects.of(shape).orElseThrow(), properties.shown());
    }

    @Test
    void quotesArePastedBehindTheSelectedCardAndUndoTakesThemAway() {
        StudySession study = openSample();
        DialectEditor editor = open(study, Kind.JOURNEY_DIAGRAM);
        JourneyMap map = study.maps().getFirst();
        Card from = map.getCards().stream().filter(card -> !card.getEvidence().isEmpty()).findFirst().orElseThrow();
        EvidenceRef quote = from.getEvidence().getFirst();
        EditPart shape = shapes(editor, Card.class).stream().filter(part -> SelectedObjects.of(part).orElseThrow() instanceof Card card
                && !card.getEvidence().isEmpty() && !codings(card).contains(quote.getCodingId())).findFirst().orElseThrow();
        Card card = (Card) SelectedObjects.of(shape).orElseThrow();
        copy(new DraggedQuotes(study.folder(), List.of(new QuoteKey(quote.getSourceId(), quote.getCodingId()))));
        Ui.page().activate(editor);
        ((DiagramEditor) editor).getDiagramGraphicalViewer().setSelection(new StructuredSelection(shape));
        Ui.settle();

        Ui.run("org.eclipse.ui.edit.paste");

        assertTrue(codings(card).contains(quote.getCodingId()), codings(card).toString());
        undo();
        assertFalse(codings(card).contains(quote.getCodingId()));
        assertSame(editor, Ui.page().getActiveEditor());
    }

    private static List<UUID> codings(Card card) {
        return card.getEvidence().stream().map(EvidenceRef::getCodingId).toList();
    }

    private static void copy(DraggedQuotes quotes) {
        var clipboard = new Clipboard(Ui.window().getShell().getDisplay());
        clipboard.setContents(new Object[] { quotes }, new Transfer[] { EvidenceTransfer.getInstance() });
        clipboard.dispose();
    }
}
