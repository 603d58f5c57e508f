/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.explorer;

import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;

/** The tree of everything in the opened study. */
public final class StudyExplorer extends ViewPart {

    /** The id of the view. */
    public static final String ID = "org.fieldway.ui.explorer";

    private TreeViewer tree;

    @Override
    public void createPartControl(Composite parent) {
        tree = new TreeViewer(parent, SWT.V_SCROLL | SWT.H_SCROLL);
    }

    @Override
    public void setFocus() {
        tree.getControl().setFocus();
    }
}
