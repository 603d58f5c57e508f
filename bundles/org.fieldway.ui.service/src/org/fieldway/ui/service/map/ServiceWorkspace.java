/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.service.map;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;
import org.fieldway.model.service.Relation;
import org.fieldway.model.study.Actor;
import org.fieldway.ui.canvas.Hints;
import org.fieldway.ui.editor.QuotesOpener;
import org.fieldway.ui.service.edit.Deletion;
import org.fieldway.ui.service.edit.Landscape;
import org.fieldway.ui.service.edit.NodeEdits;
import org.fieldway.ui.service.edit.QuoteEdits;
import org.fieldway.ui.service.edit.RelationEdits;
import org.fieldway.ui.transfer.EvidenceTransfer;

/** The canvas with everything that acts on it; menus, buttons and the workbench's commands come here. */
public final class ServiceWorkspace {

    private final Landscape landscape;
    private final ServiceBoard board;
    private final ServiceView view;
    private final NodeEdits nodes;
    private final RelationEdits relations;
    private final QuoteEdits quotes;
    private final Deletion deletion;
    private final Hints hints = new Hints();
    private final TargetMode targets;
    private final MapTyping typing;
    private final MapLines lines;
    private final MapAccess access;
    private Consumer<Boolean> whileTyping = now -> { };

    /** Makes a canvas for the map in the parent. */
    public ServiceWorkspace(Composite parent, Landscape landscape, ServiceBoard board) {
        this.landscape = landscape;
        this.board = board;
        view = new ServiceView(parent, board);
        nodes = new NodeEdits(landscape);
        relations = new RelationEdits(landscape);
        quotes = new QuoteEdits(landscape);
        deletion = new Deletion(landscape);
        targets = new TargetMode(view, board, hints);
        typing = new MapTyping(this);
        lines = new MapLines(this);
        access = new MapAccess(view, board);
        new MapKeys(this);
        new MapPointer(this);
        EvidenceDrop.install(this);
    }

    public Landscape landscape() {
        return landscape;
    }

    /** What is shown. */
    public ServiceBoard board() {
        return board;
    }

    /** The canvas. */
    public ServiceView view() {
        return view;
    }

    public NodeEdits nodes() {
        return nodes;
    }

    public RelationEdits relations() {
        return relations;
    }

    public QuoteEdits quotes() {
        return quotes;
    }

    public Hints hints() {
        return hints;
    }

    /** Lets organisations and services be chosen on the map. */
    public TargetMode targets() {
        return targets;
    }

    MapTyping typing() {
        return typing;
    }

    MapLines lines() {
        return lines;
    }

    /** The object of a kind that has the focus. */
    public <T extends EObject> Optional<T> focused(Class<T> kind) {
        return board.focus().flatMap(id -> landscape.find(id, kind));
    }

    /** The selected objects of a kind. */
    public <T extends EObject> List<T> selected(Class<T> kind) {
        return landscape.find(board.selection().ids(), kind);
    }

    /** Selects something alone and scrolls until it is seen, as soon as it is drawn. */
    public void go(String id) {
        board.select(id);
        view.reveal(id);
    }

    /** What assistive technology says of something. */
    public String spokenName(String id) {
        return access.name(id);
    }

    /** Calls the listener when typing on the map begins (true) and ends (false). */
    public void onTyping(Consumer<Boolean> listener) {
        whileTyping = listener;
        typing.onTyping(listener);
    }

    /** Says that a field beside the map has got the focus or has lost it: keys for text are its own meanwhile. */
    public void typingBeside(boolean now) {
        whileTyping.accept(now);
    }

    /** Takes what is being typed, if anything. */
    public void endTyping() {
        typing.end();
    }

    /** Asks for a new organisation. */
    public void newOrganisation() {
        typing.newOrganisation();
    }

    /** Asks for a new service of the organisation with the focus. */
    public void newService() {
        typing.newService();
    }

    /** Rewrites the name of what has the focus. */
    public void rename() {
        typing.rename();
    }

    /** Begins a relation at what has the focus. */
    public void connect() {
        lines.begin();
    }

    /** Asks where the relation with the focus begins (false) or ends (true). */
    public void reconnect(boolean end) {
        lines.reconnect(end);
    }

    /** Asks for another kind of the relation with the focus. */
    public void askKind() {
        if (board.isEditable()) {
            focused(Relation.class).ifPresent(relations::askKind);
            view.setFocus();
        }
    }

    /** Shows the quotes behind what has the focus; where nothing can, edits it. */
    public void open() {
        if (focused(Actor.class).isPresent() || !QuotesOpener.open()) {
            rename();
        }
    }

    /** Deletes what is selected. */
    public void delete() {
        if (board.isEditable()) {
            deletion.delete(selected(EObject.class)).ifPresent(hints::say);
        }
    }

    /** Puts the quotes on the clipboard behind what has the focus. */
    public void paste() {
        if (board.isEditable()) {
            EvidenceTransfer.onClipboard().ifPresent(copied -> hints.say(quotes.put(
                    focused(EObject.class).orElse(null), copied)));
        }
    }

    /** Leaves the selected organisations and services out of the map. */
    public void hide() {
        List<Actor> actors = selected(Actor.class);
        if (board.isArrangeable() && !actors.isEmpty() && nodes.hide(actors)) {
            board.select(null);
        }
    }

    /** Leaves it to the drawing again where the selected boxes are. */
    public void unpin() {
        if (board.isEditable()) {
            nodes.unpin(selected(Actor.class));
        }
    }

    /** Leaves it to the drawing where all boxes are, and has them laid out. */
    public void layOutAgain() {
        if (!board.isEditable() || nodes.pinned().isEmpty() || !nodes.unpin(nodes.pinned())) {
            board.draw();
        }
    }

    /** Selects all boxes. */
    public void selectAll() {
        board.drawn().ifPresent(drawn -> board.selectAll(drawn.map().nodes().stream().map(node -> node.id()).toList()));
    }

    /** The ids of the selected boxes, those of selected services included, each once. */
    List<String> selectedBoxes() {
        var boxes = new LinkedHashMap<String, Boolean>();
        board.drawn().ifPresent(drawn -> board.selection().ids().stream().flatMap(id -> drawn.boxOf(id).stream())
                .forEach(id -> boxes.put(id, true)));
        return List.copyOf(boxes.keySet());
    }

    /** Moves the selected boxes by a distance on the sheet. */
    void moveBy(double dx, double dy) {
        if (board.isEditable() && !selectedBoxes().isEmpty()) {
            new NodeDrag(this, selectedBoxes(), 0, 0).drop(dx, dy);
        }
    }
}
