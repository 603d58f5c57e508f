/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.journey.outline;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.part.ViewPart;
import org.fieldway.ui.journey.BoardEditor;

/** The map in front, small: all of it with a frame around what the board shows, and its stages with their cards as a list. */
public final class OutlineView extends ViewPart implements IPartListener2 {

    /** The id of the view. */
    public static final String ID = "org.fieldway.ui.journey.outline";

    private Composite body;
    private Label empty;
    private Composite shown;
    private BoardEditor editor;
    private OutlineTree tree;

    @Override
    public void createPartControl(Composite parent) {
        body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(body);
        empty = new Label(body, SWT.WRAP);
        empty.setText(Messages.noMap);
        GridDataFactory.fillDefaults().grab(true, false).indent(12, 12).applyTo(empty);
        getSite().getPage().addPartListener(this);
        follow(getSite().getPage().getActiveEditor());
    }

    private void follow(IWorkbenchPart part) {
        if (body.isDisposed() || part == editor && shown != null && !shown.isDisposed()) {
            return;
        }
        if (shown != null) {
            shown.dispose();
            shown = null;
        }
        editor = part instanceof BoardEditor board && board.workspace() != null ? board : null;
        if (editor != null) {
            shown = new Composite(body, SWT.NONE);
            GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(shown);
            GridDataFactory.fillDefaults().grab(true, true).applyTo(shown);
            new Miniature(shown, editor.workspace());
            tree = new OutlineTree(shown, editor.workspace());
        }
        show(empty, editor == null);
        body.layout(true, true);
    }

    private static void show(Label label, boolean visible) {
        label.setVisible(visible);
        ((GridData) label.getLayoutData()).exclude = !visible;
    }

    @Override
    public void partActivated(IWorkbenchPartReference ref) {
        IWorkbenchPart part = ref.getPart(false);
        if (part == getSite().getPage().getActiveEditor()) {
            follow(part);
        }
    }

    @Override
    public void partClosed(IWorkbenchPartReference ref) {
        if (ref.getPart(false) == editor) {
            follow(null);
        }
    }

    @Override
    public void setFocus() {
        if (tree != null && editor != null) {
            tree.setFocus();
        } else {
            body.setFocus();
        }
    }

    @Override
    public void dispose() {
        getSite().getPage().removePartListener(this);
        super.dispose();
    }
}
