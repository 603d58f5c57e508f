/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.journey;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;

/** A bar whose controls go on in a further line where they do not fit into one, as with large text. */
final class Flow {

    private Flow() { }

    /** A bar in a grid of one column. */
    static Composite create(Composite parent) {
        var bar = new Composite(parent, SWT.NONE);
        var layout = new RowLayout(SWT.HORIZONTAL);
        layout.wrap = true;
        layout.center = true;
        layout.spacing = 6;
        layout.marginLeft = 8;
        layout.marginRight = 8;
        layout.marginTop = 4;
        layout.marginBottom = 4;
        bar.setLayout(layout);
        var data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        bar.setLayoutData(data);
        parent.addListener(SWT.Resize, e -> fit(bar, data));
        return bar;
    }

    private static void fit(Composite bar, GridData data) {
        int width = bar.getParent().getClientArea().width;
        int height = width <= 0 ? SWT.DEFAULT : bar.computeSize(width, SWT.DEFAULT).y;
        if (data.heightHint != height) {
            data.heightHint = height;
            bar.requestLayout();
        }
    }
}
