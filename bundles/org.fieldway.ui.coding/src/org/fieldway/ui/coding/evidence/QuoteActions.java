/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.coding.evidence;

import java.util.function.BooleanSupplier;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.actions.ActionFactory;

/** Keys, menu and dragging of the quotes. */
final class QuoteActions {

    private final EvidencePage page;
    private final QuoteDeeds deeds;

    QuoteActions(EvidencePage page) {
        this.page = page;
        deeds = page.buttons().deeds();
    }

    void install(IWorkbenchPartSite site, IActionBars bars) {
        Tree tree = page.tree().viewer().getTree();
        tree.addListener(SWT.DefaultSelection, event -> open());
        tree.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.CR && (event.stateMask & SWT.MODIFIER_MASK) == SWT.MOD1) {
                deeds.attach();
                event.doit = false;
            }
        });
        bars.setGlobalActionHandler(ActionFactory.COPY.getId(), action(Messages.copy, deeds::copy, deeds::canCopy, true));
        bars.setGlobalActionHandler(ActionFactory.DELETE.getId(), action(Messages.remove, deeds::remove, deeds::canRemove, true));
        bars.setGlobalActionHandler(ActionFactory.SELECT_ALL.getId(), action(Messages.selectAll, tree::selectAll, () -> true, true));
        var menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(this::fill);
        tree.setMenu(menu.createContextMenu(tree));
        site.registerContextMenu(menu, page.tree().viewer());
        QuoteDragging.install(page);
    }

    /** A group opens and closes by itself. */
    private void open() {
        if (page.tree().viewer().getStructuredSelection().getFirstElement() instanceof QuoteRow) {
            deeds.open();
        }
    }

    private void fill(IMenuManager menu) {
        menu.add(action(Messages.openTranscript, deeds::open, deeds::canOpen, false));
        menu.add(action(Messages.attachToCard, deeds::attach, deeds::canAttach, false));
        menu.add(new Separator());
        menu.add(action(Messages.copy, deeds::copy, deeds::canCopy, false));
        menu.add(action(Messages.findAgain, deeds::findAgain, deeds::canFindAgain, false));
        menu.add(action(Messages.remove, deeds::remove, deeds::canRemove, false));
        menu.add(new Separator("additions"));
    }

    /** @param always true for a key, which is asked each time it is pressed whether it can do anything */
    private static Action action(String text, Runnable deed, BooleanSupplier possible, boolean always) {
        var action = new Action(text) {
            @Override
            public void run() {
                if (possible.getAsBoolean()) {
                    deed.run();
                }
            }
        };
        action.setEnabled(always || possible.getAsBoolean());
        return action;
    }
}
