/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.service.map;

import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.Rectangle;
import org.fieldway.render.scene.Item;
import org.fieldway.render.scene.Role;
import org.fieldway.ui.canvas.CanvasAccess;

/** Tells assistive technology what is on the map: each box and line in reading order, with its words and what stands behind it. */
final class MapAccess extends CanvasAccess<String> {

    private final ServiceView view;
    private final ServiceBoard board;

    MapAccess(ServiceView view, ServiceBoard board) {
        super(view);
        this.view = view;
        this.board = board;
        board.onDrawn(() -> shows(board.drawn().map(Drawn::inReadingOrder).orElse(List.of())));
        board.onChange(this::announceFocus);
    }

    private Optional<Item> item(String id) {
        return board.drawn().flatMap(drawn -> drawn.item(id));
    }

    @Override
    public String name(String id) {
        return item(id).map(Item::name).orElse("");
    }

    @Override
    protected String title() {
        return board.scene().title();
    }

    @Override
    protected String description() {
        return board.scene().description();
    }

    @Override
    protected String help() {
        return board.isEditable() ? Messages.howTo : NLS.bind(Messages.readOnlyHere, board.audience().label());
    }

    @Override
    protected int role() {
        return ACC.ROLE_LIST;
    }

    @Override
    protected int role(String id) {
        return item(id).map(Item::role).map(role -> role == Role.RELATION || role == Role.ROUTE ? ACC.ROLE_LINK
                : ACC.ROLE_LISTITEM).orElse(ACC.ROLE_LABEL);
    }

    @Override
    protected Optional<String> at(int x, int y) {
        return board.drawn().flatMap(drawn -> drawn.at(view.viewport().sceneX(x), view.viewport().sceneY(y)));
    }

    @Override
    protected Optional<Rectangle> bounds(String id) {
        return view.screenBounds(id);
    }

    @Override
    protected Optional<String> focus() {
        return board.focus();
    }

    @Override
    protected boolean isSelected(String id) {
        return board.selection().contains(id);
    }

    @Override
    protected boolean isEditable() {
        return board.isEditable();
    }
}
