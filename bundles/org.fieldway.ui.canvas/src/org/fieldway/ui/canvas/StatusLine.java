/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.canvas;

import java.util.function.Supplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** A line under a canvas: its hints, or else what there is to know of what it shows. Assistive technology is told each hint. */
public final class StatusLine {

    private final Label line;
    private final Supplier<String> otherwise;
    private String hint = "";

    /**
     * Says nothing before it is updated.
     *
     * @param bar with a grid, of which the line takes the width
     * @param otherwise what is shown while there is no hint
     */
    public StatusLine(Composite bar, Hints hints, Supplier<String> otherwise) {
        this.otherwise = otherwise;
        line = new Label(bar, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(line);
        hints.onHint(this::say);
    }

    private void say(String sentence) {
        hint = sentence;
        update();
        if (!line.isDisposed() && !sentence.isEmpty()) {
            line.getAccessible().sendEvent(ACC.EVENT_NAME_CHANGED, null);
        }
    }

    /** Shows what is to be known now. */
    public void update() {
        if (line.isDisposed()) {
            return;
        }
        String text = (hint.isEmpty() ? otherwise.get() : hint).replace("&", "&&");
        if (!text.equals(line.getText())) {
            line.setText(text);
            line.requestLayout();
        }
    }
}
