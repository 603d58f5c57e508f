/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.service.map;

import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Rectangle;
import org.fieldway.render.scene.Item;
import org.fieldway.render.scene.Role;

/** Tells assistive technology what is on the map: each box and line in reading order, with its words and what stands behind it. */
final class MapAccess {

    private final ServiceView view;
    private final ServiceBoard board;
    private List<String> ids = List.of();
    private String announced;

    MapAccess(ServiceView view, ServiceBoard board) {
        this.view = view;
        this.board = board;
        Accessible accessible = view.getAccessible();
        accessible.addAccessibleListener(new Names());
        accessible.addAccessibleControlListener(new Controls());
        board.onDrawn(() -> ids = board.drawn().map(Drawn::inReadingOrder).orElse(List.of()));
        board.onChange(() -> changed(accessible));
    }

    private void changed(Accessible accessible) {
        String focus = board.focus().orElse(null);
        if (focus != null && !focus.equals(announced) && !view.isDisposed() && view.isFocusControl()) {
            accessible.setFocus(ids.indexOf(focus));
        }
        announced = focus;
    }

    /** What is said of something. */
    String name(String id) {
        return item(id).map(Item::name).orElse("");
    }

    private Optional<Item> item(String id) {
        return board.drawn().flatMap(drawn -> drawn.item(id));
    }

    private Optional<String> child(int id) {
        return id >= 0 && id < ids.size() ? Optional.of(ids.get(id)) : Optional.empty();
    }

    private final class Names extends AccessibleAdapter {

        @Override
        public void getName(AccessibleEvent e) {
            e.result = e.childID == ACC.CHILDID_SELF ? board.scene().title()
                    : child(e.childID).map(MapAccess.this::name).orElse("");
        }

        @Override
        public void getDescription(AccessibleEvent e) {
            if (e.childID == ACC.CHILDID_SELF) {
                e.result = board.scene().description();
            }
        }

        @Override
        public void getHelp(AccessibleEvent e) {
            e.result = board.isEditable() ? Messages.howTo
                    : NLS.bind(Messages.readOnlyHere, board.audience().label());
        }
    }

    private final class Controls extends AccessibleControlAdapter {

        @Override
        public void getChildCount(AccessibleControlEvent e) {
            e.detail = ids.size();
        }

        @Override
        public void getChildren(AccessibleControlEvent e) {
            e.children = new Object[ids.size()];
            for (int i = 0; i < ids.size(); i++) {
                e.children[i] = i;
            }
        }

        @Override
        public void getChildAtPoint(AccessibleControlEvent e) {
            var point = view.toControl(e.x, e.y);
            e.childID = board.drawn().flatMap(drawn -> drawn.at(view.viewport().sceneX(point.x),
                    view.viewport().sceneY(point.y))).map(ids::indexOf).filter(i -> i >= 0).orElse(ACC.CHILDID_SELF);
        }

        @Override
        public void getLocation(AccessibleControlEvent e) {
            child(e.childID).flatMap(view::screenBounds).ifPresent(seen -> {
                Rectangle onScreen = view.getDisplay().map(view, null, seen);
                e.x = onScreen.x;
                e.y = onScreen.y;
                e.width = onScreen.width;
                e.height = onScreen.height;
            });
        }

        @Override
        public void getRole(AccessibleControlEvent e) {
            e.detail = e.childID == ACC.CHILDID_SELF ? ACC.ROLE_LIST
                    : child(e.childID).flatMap(MapAccess.this::item).map(Item::role).map(this::role).orElse(ACC.ROLE_LABEL);
        }

        private int role(Role role) {
            return role == Role.RELATION || role == Role.ROUTE ? ACC.ROLE_LINK : ACC.ROLE_LISTITEM;
        }

        @Override
        public void getFocus(AccessibleControlEvent e) {
            e.childID = !view.isFocusControl() ? ACC.CHILDID_NONE
                    : board.focus().map(ids::indexOf).filter(i -> i >= 0).orElse(ACC.CHILDID_SELF);
        }

        @Override
        public void getState(AccessibleControlEvent e) {
            e.detail = child(e.childID).map(this::state).orElse(ACC.STATE_FOCUSABLE);
        }

        private int state(String id) {
            int state = ACC.STATE_FOCUSABLE | ACC.STATE_SELECTABLE;
            state |= board.selection().contains(id) ? ACC.STATE_SELECTED : 0;
            state |= board.focus().filter(id::equals).isPresent() && view.isFocusControl() ? ACC.STATE_FOCUSED : 0;
            return state | (board.isEditable() ? 0 : ACC.STATE_READONLY);
        }
    }
}
