/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.explorer;

import java.util.List;
import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.handlers.IHandlerService;
import org.fieldway.ui.explorer.groups.MapsGroup;
import org.fieldway.ui.study.ClosingStudies;
import org.fieldway.ui.study.StudySession;

/** The context menu and the keys of the explorer. The keys belong to the tree only: in the field above it they edit text. */
final class ExplorerMenu {

    private final StudyExplorer view;
    private final TreeViewer tree;
    private final Action open = action(Messages.open, () -> ExplorerActions.open(first()));
    private final Action rename = action(Messages.rename, this::rename);
    private final Action duplicate = action(Messages.duplicate, this::duplicate);
    private final Action delete = action(Messages.delete, this::delete);

    ExplorerMenu(StudyExplorer view, TreeViewer tree) {
        this.view = view;
        this.tree = tree;
    }

    void install() {
        var menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(this::fill);
        tree.getTree().setMenu(menu.createContextMenu(tree.getTree()));
        view.getSite().registerContextMenu(StudyExplorer.ID, menu, tree);
        rename.setActionDefinitionId(IWorkbenchCommandConstants.FILE_RENAME);
        delete.setActionDefinitionId(IWorkbenchCommandConstants.EDIT_DELETE);
        tree.addSelectionChangedListener(event -> enable());
        tree.getTree().addListener(SWT.FocusIn, event -> keys(true));
        tree.getTree().addListener(SWT.FocusOut, event -> keys(false));
        view.getSite().getService(IHandlerService.class).activateHandler(IWorkbenchCommandConstants.FILE_RENAME, new AbstractHandler() {
            @Override
            public Object execute(ExecutionEvent event) {
                rename();
                return null;
            }
        });
        enable();
    }

    private void keys(boolean on) {
        IActionBars bars = view.getViewSite().getActionBars();
        bars.setGlobalActionHandler(ActionFactory.DELETE.getId(), on ? delete : null);
        bars.updateActionBars();
    }

    private void enable() {
        Object element = first();
        open.setEnabled(element != null);
        rename.setEnabled(Renaming.canRename(element));
        boolean movable = !movable().isEmpty();
        duplicate.setEnabled(movable);
        delete.setEnabled(movable || !lines().isEmpty());
    }

    private void fill(IMenuManager menu) {
        enable();
        menu.add(open);
        newMenu(menu);
        menu.add(new Separator());
        menu.add(rename);
        menu.add(duplicate);
        menu.add(delete);
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        if (first() instanceof StudySession session) {
            menu.add(new Separator());
            menu.add(action(Messages.closeStudy, () -> ClosingStudies.close(view.getSite().getPage(), session)));
        }
    }

    private void newMenu(IMenuManager menu) {
        var choices = new MenuManager(Messages.newMenu);
        if (first() instanceof Group group && group.kind() == MapsGroup.INSTANCE) {
            choices.add(action(Messages.newMap, () -> edit(MapFiles.make(group.session()))));
        }
        List<Creation> creations = first() == null ? List.of() : Creation.under(first());
        creations.forEach(creation -> choices.add(action(creation.label(), () -> edit(creation.make()))));
        if (!choices.isEmpty()) {
            menu.add(choices);
        }
    }

    /** Shows a new line and lets its name be typed. */
    private void edit(EObject fresh) {
        tree.refresh();
        tree.setSelection(new StructuredSelection(fresh), true);
        tree.editElement(fresh, 0);
    }

    private void rename() {
        Optional.ofNullable(first()).filter(Renaming::canRename).ifPresent(element -> tree.editElement(element, 0));
    }

    private void duplicate() {
        EObject copy = ExplorerActions.duplicate(movable().getFirst());
        tree.refresh();
        tree.setSelection(new StructuredSelection(copy), true);
    }

    private void delete() {
        List<EObject> objects = movable();
        if (!objects.isEmpty()) {
            ExplorerActions.delete(objects);
        }
        List<ExplorerLine> lines = lines();
        if (!lines.isEmpty()) {
            lines.getFirst().delete(lines);
        }
    }

    private List<ExplorerLine> lines() {
        return ExplorerActions.changeable(tree.getStructuredSelection().toList());
    }

    private List<EObject> movable() {
        return tree.getStructuredSelection().stream().map(ExplorerActions::movable).flatMap(Optional::stream).toList();
    }

    private Object first() {
        return tree.getStructuredSelection().getFirstElement();
    }

    private static Action action(String text, Runnable run) {
        return new Action(text) {
            @Override
            public void run() {
                run.run();
            }
        };
    }
}
