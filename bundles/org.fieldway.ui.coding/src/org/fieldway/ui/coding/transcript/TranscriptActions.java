/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.coding.transcript;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.actions.ActionFactory;
import org.fieldway.ui.transfer.DraggedQuotes;
import org.fieldway.ui.transfer.EvidenceTransfer;

/** Keys, menu and dragging of the transcript viewer. */
final class TranscriptActions {

    private final TranscriptPage page;
    private final PassageDeeds deeds;

    TranscriptActions(TranscriptPage page) {
        this.page = page;
        deeds = page.deeds();
    }

    void install(IWorkbenchPartSite site, IActionBars bars) {
        StyledText text = page.text();
        text.addListener(SWT.KeyDown, event -> {
            if ((event.stateMask & SWT.MODIFIER_MASK) == SWT.MOD3 && (event.keyCode == SWT.ARROW_DOWN || event.keyCode == SWT.ARROW_UP)) {
                page.step(event.keyCode == SWT.ARROW_DOWN ? 1 : -1);
                event.doit = false;
            }
        });
        bars.setGlobalActionHandler(ActionFactory.FIND.getId(), action(Messages.find, page.find()::setFocus));
        bars.setGlobalActionHandler(ActionFactory.COPY.getId(), action(Messages.copy, this::copy));
        bars.setGlobalActionHandler(ActionFactory.SELECT_ALL.getId(), action(Messages.selectAll, text::selectAll));
        bars.setGlobalActionHandler(ActionFactory.DELETE.getId(), action(Messages.deleteCoding, deeds::delete));
        var menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(this::fill);
        text.setMenu(menu.createContextMenu(text));
        page.stripes().setMenu(menu.createContextMenu(page.stripes()));
        drag(text);
        drag(page.stripes());
    }

    private void fill(IMenuManager menu) {
        menu.add(enabled(action(Messages.showCards, deeds::showCards), !deeds.standing().isEmpty()));
        menu.add(enabled(action(Messages.attachToCard, deeds::attach), deeds.isPossible()));
        menu.add(enabled(action(Messages.copy, this::copy), deeds.isPossible() || page.text().getSelectionCount() > 0));
        menu.add(new Separator());
        menu.add(enabled(action(Messages.deleteCoding, deeds::delete), deeds.isPossible()));
        menu.add(new Separator("additions"));
    }

    private static Action enabled(Action action, boolean enabled) {
        action.setEnabled(enabled);
        return action;
    }

    private static Action action(String text, Runnable deed) {
        return new Action(text) {
            @Override
            public void run() {
                deed.run();
            }
        };
    }

    /** The selected words as text, and the passage as a quote for cards. */
    private void copy() {
        List<Object> data = new ArrayList<>();
        List<Transfer> kinds = new ArrayList<>();
        String words = page.text().getSelectionText();
        if (words.isEmpty()) {
            words = page.chosen().map(place -> page.text().getText(place.start(), place.end() - 1)).orElse("");
        }
        if (!words.isEmpty()) {
            data.add(words);
            kinds.add(TextTransfer.getInstance());
        }
        if (deeds.isPossible()) {
            data.add(dragged());
            kinds.add(EvidenceTransfer.getInstance());
        }
        if (!data.isEmpty()) {
            var clipboard = new Clipboard(Display.getCurrent());
            clipboard.setContents(data.toArray(), kinds.toArray(Transfer[]::new));
            clipboard.dispose();
        }
    }

    private DraggedQuotes dragged() {
        return new DraggedQuotes(page.session().folder(), deeds.keys());
    }

    private void drag(Control control) {
        var source = new DragSource(control, DND.DROP_COPY | DND.DROP_LINK);
        source.setTransfer(EvidenceTransfer.getInstance());
        source.addDragListener(new DragSourceAdapter() {
            @Override
            public void dragStart(DragSourceEvent event) {
                event.doit = control == page.text() || page.stripeAt(event.x, event.y).isPresent();
                event.doit &= deeds.isPossible();
            }

            @Override
            public void dragSetData(DragSourceEvent event) {
                event.data = dragged();
            }
        });
    }
}
