/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.sirius.ui.evidence;

import java.util.Optional;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.jface.util.TransferDropTargetListener;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.Transfer;
import org.fieldway.ui.transfer.DraggedQuotes;
import org.fieldway.ui.transfer.EvidenceTransfer;

/** Lets quotes be dropped on the shapes of a diagram, and selects the shape that would take them. */
final class QuoteDrop implements TransferDropTargetListener {

    private final EditPartViewer viewer;

    QuoteDrop(EditPartViewer viewer) {
        this.viewer = viewer;
    }

    @Override
    public Transfer getTransfer() {
        return EvidenceTransfer.getInstance();
    }

    @Override
    public boolean isEnabled(DropTargetEvent event) {
        return EvidenceTransfer.getInstance().isSupportedType(event.currentDataType);
    }

    private EditPart shape(DropTargetEvent event) {
        org.eclipse.swt.graphics.Point at = viewer.getControl().toControl(event.x, event.y);
        return viewer.findObjectAt(new Point(at.x, at.y));
    }

    @Override
    public void dragEnter(DropTargetEvent event) {
        dragOver(event);
    }

    @Override
    public void dragOver(DropTargetEvent event) {
        EditPart shape = shape(event);
        boolean taken = QuoteTarget.of(shape).isPresent();
        event.detail = !taken ? DND.DROP_NONE : (event.operations & DND.DROP_COPY) != 0 ? DND.DROP_COPY : DND.DROP_LINK;
        event.feedback = DND.FEEDBACK_SCROLL;
        if (taken && shape.isSelectable()) {
            viewer.select(shape);
        }
    }

    @Override
    public void dragOperationChanged(DropTargetEvent event) {
        dragOver(event);
    }

    @Override
    public void dragLeave(DropTargetEvent event) {
        // what is selected may stay so
    }

    @Override
    public void dropAccept(DropTargetEvent event) {
        dragOver(event);
    }

    @Override
    public void drop(DropTargetEvent event) {
        Optional<EObject> object = QuoteTarget.of(shape(event));
        boolean done = object.isPresent() && event.data instanceof DraggedQuotes quotes && QuoteTarget.put(object.get(), quotes);
        event.detail = done ? event.detail : DND.DROP_NONE;
    }
}
