/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.service.map;

import java.util.List;
import java.util.function.Supplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.fieldway.render.journey.Palette;
import org.fieldway.render.journey.Theme;
import org.fieldway.render.scene.Colour;

/**
 * A field for a name laid over the map, with a choice beneath it where one is to be made. Enter takes what was typed, Escape
 * leaves it; going elsewhere takes it too.
 */
final class NameEntry {

    private static final int CHANNEL = 255;
    private static final int LEAST_WIDTH = 240;

    /** What a field asks for; {@code choices} is empty where there is only the name. */
    record Question(String label, String initial, String choiceLabel, List<String> choices, int chosen) {

        static Question name(String label, String initial) {
            return new Question(label, initial, "", List.of(), -1);
        }
    }

    /** Gets what was typed, and which choice was made; -1 for none. */
    interface Answer {
        void accept(String text, int choice);
    }

    private final ServiceView view;
    private final Supplier<Rectangle> where;
    private final Answer answer;
    private final Runnable ended;
    private final Composite panel;
    private final Text text;
    private final Combo choice;
    private boolean open = true;

    /**
     * @param where the canvas' area that the field covers at least the beginning of
     * @param answer gets a text that is not empty
     * @param ended called first when the field goes
     */
    NameEntry(ServiceView view, Theme theme, Supplier<Rectangle> where, Question question, Answer answer, Runnable ended) {
        this.view = view;
        this.where = where;
        this.answer = answer;
        this.ended = ended;
        panel = new Composite(view, SWT.BORDER);
        GridLayoutFactory.fillDefaults().margins(8, 6).spacing(0, 3).applyTo(panel);
        panel.setData("org.eclipse.e4.ui.css.disabled", true);
        label(question.label());
        text = new Text(panel, SWT.SINGLE | SWT.BORDER);
        text.setText(question.initial());
        text.selectAll();
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        name(text, question.label());
        choice = question.choices().isEmpty() ? null : combo(question);
        colour(Palette.of(theme));
        listen();
        place();
        text.setFocus();
    }

    private void label(String words) {
        new Label(panel, SWT.NONE).setText(words);
    }

    private Combo combo(Question question) {
        label(question.choiceLabel());
        var combo = new Combo(panel, SWT.READ_ONLY | SWT.DROP_DOWN);
        question.choices().forEach(combo::add);
        combo.select(question.chosen());
        name(combo, question.choiceLabel());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
        return combo;
    }

    private static void name(Control control, String words) {
        control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = words;
            }
        });
    }

    private void colour(Palette palette) {
        panel.setBackground(colour(palette.background()));
        for (Control control : panel.getChildren()) {
            control.setData("org.eclipse.e4.ui.css.disabled", true);
            if (!(control instanceof Combo)) {
                control.setBackground(colour(palette.background()));
                control.setForeground(colour(control instanceof Label ? palette.muted() : palette.text()));
            }
        }
    }

    private static Color colour(Colour colour) {
        return new Color(new RGB(colour.rgb() >> 16 & CHANNEL, colour.rgb() >> 8 & CHANNEL, colour.rgb() & CHANNEL));
    }

    private void listen() {
        for (Control control : panel.getChildren()) {
            control.addListener(SWT.Traverse, this::traversed);
            control.addListener(SWT.FocusOut, e -> left());
        }
        text.addListener(SWT.KeyDown, this::pressed);
        if (choice != null) {
            choice.addListener(SWT.KeyDown, this::pressed);
        }
    }

    /** Puts the field where its place is seen now. */
    void place() {
        if (!panel.isDisposed()) {
            Rectangle seen = where.get();
            int wanted = choice == null ? LEAST_WIDTH : panel.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
            var size = panel.computeSize(Math.max(Math.max(seen.width, LEAST_WIDTH), wanted), SWT.DEFAULT);
            Rectangle area = view.getClientArea();
            panel.setBounds(Math.clamp(seen.x, 0, Math.max(0, area.width - size.x)),
                    Math.clamp(seen.y, 0, Math.max(0, area.height - size.y)), size.x, size.y);
        }
    }

    private void traversed(Event e) {
        switch (e.detail) {
            case SWT.TRAVERSE_ESCAPE -> finish(e, false);
            case SWT.TRAVERSE_RETURN -> finish(e, true);
            case SWT.TRAVERSE_TAB_NEXT, SWT.TRAVERSE_TAB_PREVIOUS -> tab(e);
            default -> { }
        }
    }

    private void tab(Event e) {
        if (choice == null) {
            finish(e, true);
        } else {
            e.doit = false;
            (text.isFocusControl() ? choice : text).setFocus();
        }
    }

    private void pressed(Event e) {
        if (e.keyCode == SWT.CR || e.keyCode == SWT.KEYPAD_CR) {
            finish(e, true);
        } else if (e.keyCode == SWT.ESC) {
            finish(e, false);
        }
    }

    private void finish(Event e, boolean wanted) {
        e.doit = false;
        end(wanted);
    }

    /** From the name to the choice is still within the field; so is the list that the choice opens. */
    private void left() {
        view.getDisplay().asyncExec(() -> {
            if (!panel.isDisposed() && !isInside(view.getDisplay().getFocusControl())) {
                end(true);
            }
        });
    }

    private boolean isInside(Control control) {
        for (Control each = control; each != null; each = each.getParent()) {
            if (each == panel) {
                return true;
            }
        }
        return control == null;
    }

    /** Ends typing. */
    void end(boolean wanted) {
        if (!open) {
            return;
        }
        open = false;
        String typed = text.getText().strip();
        int chosen = choice == null ? -1 : choice.getSelectionIndex();
        boolean hadFocus = isInside(view.getDisplay().getFocusControl());
        panel.dispose();
        ended.run();
        if (hadFocus) {
            view.setFocus();
        }
        if (wanted && !typed.isEmpty()) {
            answer.accept(typed, chosen);
        }
    }
}
