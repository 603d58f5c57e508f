/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.journey.board;

import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.graphics.Point;
import org.fieldway.ui.journey.geometry.Place;
import org.fieldway.ui.transfer.DraggedQuotes;
import org.fieldway.ui.transfer.EvidenceTransfer;

/** Lets quotes be dropped on the board; shows the card or the cell that would take them. */
final class EvidenceDrop extends DropTargetAdapter {

    private final BoardView view;
    private final Board board;
    private final QuoteEdits edits;

    private EvidenceDrop(BoardView view, Board board, QuoteEdits edits) {
        this.view = view;
        this.board = board;
        this.edits = edits;
    }

    static void install(BoardView view, Board board, QuoteEdits edits) {
        var target = new DropTarget(view, DND.DROP_COPY | DND.DROP_LINK | DND.DROP_DEFAULT);
        target.setTransfer(EvidenceTransfer.getInstance());
        target.addDropListener(new EvidenceDrop(view, board, edits));
    }

    private Place place(DropTargetEvent event) {
        Point at = view.toControl(event.x, event.y);
        return view.placeAt(at.x, at.y).orElse(null);
    }

    @Override
    public void dragEnter(DropTargetEvent event) {
        dragOver(event);
    }

    @Override
    public void dragOver(DropTargetEvent event) {
        Place place = place(event);
        boolean accepted = edits.accepts(place);
        event.detail = !accepted ? DND.DROP_NONE : (event.operations & DND.DROP_COPY) != 0 ? DND.DROP_COPY : DND.DROP_LINK;
        event.feedback = DND.FEEDBACK_SCROLL;
        view.overlay(accepted ? board.geometry().box(place).map(Overlay::drop).orElse(Overlay.NONE) : Overlay.NONE);
    }

    @Override
    public void dragOperationChanged(DropTargetEvent event) {
        dragOver(event);
    }

    @Override
    public void dragLeave(DropTargetEvent event) {
        view.overlay(Overlay.NONE);
    }

    @Override
    public void drop(DropTargetEvent event) {
        view.overlay(Overlay.NONE);
        boolean done = event.data instanceof DraggedQuotes quotes && edits.put(place(event), quotes);
        event.detail = done ? event.detail : DND.DROP_NONE;
    }
}
