/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.editor;

import java.util.function.Supplier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.fieldway.ui.study.StudySession;
import org.fieldway.ui.theme.Palette;

/** A line over an editor that says why its file can be read but not changed now; takes no room otherwise. */
public final class LockNotice {

    private final Composite bar;
    private final Label text;
    private final StudySession session;
    private final Supplier<EObject> object;

    /** @param parent has a grid layout of one column */
    public LockNotice(Composite parent, StudySession session, Supplier<EObject> object) {
        this.session = session;
        this.object = object;
        bar = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(12, 6).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        text = new Label(bar, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        Palette.notice(bar, text);
        update();
    }

    /** Shows, changes or hides the notice. */
    public void update() {
        EObject shown = object.get();
        if (bar.isDisposed() || shown == null) {
            return;
        }
        boolean locked = session.isReadOnly(shown);
        text.setText(locked ? session.whyReadOnly(shown) : "");
        bar.setVisible(locked);
        ((GridData) bar.getLayoutData()).exclude = !locked;
        bar.getParent().requestLayout();
    }
}
