/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.canvas;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;

/**
 * Tells assistive technology what a canvas shows: its parts in reading order, each with its name, place and state.
 *
 * @param <T> what stands for a part; equal where it is the same part
 */
public abstract class CanvasAccess<T> {

    private final Canvas view;
    private final Accessible accessible;
    private List<T> parts = List.of();
    private T announced;

    /** Nothing is shown on the canvas yet. */
    protected CanvasAccess(Canvas view) {
        this.view = view;
        accessible = view.getAccessible();
        accessible.addAccessibleListener(new Names());
        accessible.addAccessibleControlListener(new Controls());
    }

    /** Says what is shown now, in reading order. */
    protected final void shows(List<T> inReadingOrder) {
        parts = List.copyOf(inReadingOrder);
    }

    /** Announces the part with the focus where it is another one than before and the canvas has the keyboard. */
    protected final void announceFocus() {
        T focus = focus().orElse(null);
        if (focus != null && !focus.equals(announced) && !view.isDisposed() && view.isFocusControl()) {
            accessible.setFocus(parts.indexOf(focus));
        }
        announced = focus;
    }

    /** What the canvas as a whole is called. */
    protected abstract String title();

    /** What is to be known of the whole. */
    protected abstract String description();

    /** What can be done here with keys. */
    protected abstract String help();

    /** The role of the canvas as a whole, such as {@link ACC#ROLE_TABLE}. */
    protected abstract int role();

    /** What is said of a part. */
    public abstract String name(T part);

    /** The role of a part, such as {@link ACC#ROLE_LINK}. */
    protected abstract int role(T part);

    /** The text in a part that can be rewritten, apart from its name. */
    protected Optional<String> value(T part) {
        return Optional.empty();
    }

    /** The part that a point of the canvas shows. */
    protected abstract Optional<T> at(int x, int y);

    /** Where a part is seen, in the coordinates of the canvas. */
    protected abstract Optional<Rectangle> bounds(T part);

    /** The part that keys act on. */
    protected abstract Optional<T> focus();

    /** True where a part is selected. */
    protected abstract boolean isSelected(T part);

    /** True where what is shown can be changed. */
    protected abstract boolean isEditable();

    private Optional<T> child(int id) {
        return id >= 0 && id < parts.size() ? Optional.of(parts.get(id)) : Optional.empty();
    }

    private int idOr(Optional<T> part, int otherwise) {
        return part.map(parts::indexOf).filter(i -> i >= 0).orElse(otherwise);
    }

    private int state(T part) {
        int state = ACC.STATE_FOCUSABLE | ACC.STATE_SELECTABLE;
        state |= isSelected(part) ? ACC.STATE_SELECTED : 0;
        state |= focus().filter(part::equals).isPresent() && view.isFocusControl() ? ACC.STATE_FOCUSED : 0;
        return state | (isEditable() ? 0 : ACC.STATE_READONLY);
    }

    private final class Names extends AccessibleAdapter {

        @Override
        public void getName(AccessibleEvent e) {
            e.result = e.childID == ACC.CHILDID_SELF ? title() : child(e.childID).map(CanvasAccess.this::name).orElse("");
        }

        @Override
        public void getDescription(AccessibleEvent e) {
            if (e.childID == ACC.CHILDID_SELF) {
                e.result = description();
            }
        }

        @Override
        public void getHelp(AccessibleEvent e) {
            e.result = help();
        }
    }

    private final class Controls extends AccessibleControlAdapter {

        @Override
        public void getChildCount(AccessibleControlEvent e) {
            e.detail = parts.size();
        }

        @Override
        public void getChildren(AccessibleControlEvent e) {
            e.children = new Object[parts.size()];
            for (int i = 0; i < parts.size(); i++) {
                e.children[i] = i;
            }
        }

        @Override
        public void getChildAtPoint(AccessibleControlEvent e) {
            var point = view.toControl(e.x, e.y);
            e.childID = idOr(at(point.x, point.y), ACC.CHILDID_SELF);
        }

        @Override
        public void getLocation(AccessibleControlEvent e) {
            child(e.childID).flatMap(CanvasAccess.this::bounds).ifPresent(seen -> {
                Rectangle onScreen = view.getDisplay().map(view, null, seen);
                e.x = onScreen.x;
                e.y = onScreen.y;
                e.width = onScreen.width;
                e.height = onScreen.height;
            });
        }

        @Override
        public void getRole(AccessibleControlEvent e) {
            e.detail = e.childID == ACC.CHILDID_SELF ? role() : child(e.childID).map(part -> role(part)).orElse(ACC.ROLE_LABEL);
        }

        @Override
        public void getFocus(AccessibleControlEvent e) {
            e.childID = view.isFocusControl() ? idOr(focus(), ACC.CHILDID_SELF) : ACC.CHILDID_NONE;
        }

        @Override
        public void getState(AccessibleControlEvent e) {
            e.detail = child(e.childID).map(CanvasAccess.this::state).orElse(ACC.STATE_FOCUSABLE);
        }

        @Override
        public void getValue(AccessibleControlEvent e) {
            child(e.childID).flatMap(CanvasAccess.this::value).ifPresent(text -> e.result = text);
        }
    }
}
