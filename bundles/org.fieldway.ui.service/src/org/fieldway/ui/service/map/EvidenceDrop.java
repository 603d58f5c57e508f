/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.service.map;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.graphics.Point;
import org.fieldway.ui.service.edit.Landscape;
import org.fieldway.ui.transfer.DraggedQuotes;
import org.fieldway.ui.transfer.EvidenceTransfer;

/** Lets quotes be dropped on lines, routes and changes; marks what would take them. */
final class EvidenceDrop extends DropTargetAdapter {

    private final ServiceWorkspace workspace;

    private EvidenceDrop(ServiceWorkspace workspace) {
        this.workspace = workspace;
    }

    static void install(ServiceWorkspace workspace) {
        var target = new DropTarget(workspace.view(), DND.DROP_COPY | DND.DROP_LINK | DND.DROP_DEFAULT);
        target.setTransfer(EvidenceTransfer.getInstance());
        target.addDropListener(new EvidenceDrop(workspace));
    }

    /** What is under the pointer and takes quotes. */
    private Optional<EObject> object(DropTargetEvent event) {
        ServiceView view = workspace.view();
        Point at = view.toControl(event.x, event.y);
        return !workspace.board().isEditable() ? Optional.empty() : workspace.board().drawn()
                .flatMap(drawn -> drawn.at(view.viewport().sceneX(at.x), view.viewport().sceneY(at.y)))
                .flatMap(id -> workspace.landscape().find(id, EObject.class)).filter(workspace.quotes()::accepts);
    }

    @Override
    public void dragEnter(DropTargetEvent event) {
        dragOver(event);
    }

    @Override
    public void dragOver(DropTargetEvent event) {
        Optional<EObject> object = object(event);
        event.detail = object.isEmpty() ? DND.DROP_NONE
                : (event.operations & DND.DROP_COPY) != 0 ? DND.DROP_COPY : DND.DROP_LINK;
        event.feedback = DND.FEEDBACK_SCROLL;
        workspace.view().overlay(object.map(Landscape::id).map(id -> Overlay.wire(null, id)).orElse(Overlay.NONE));
    }

    @Override
    public void dragOperationChanged(DropTargetEvent event) {
        dragOver(event);
    }

    @Override
    public void dragLeave(DropTargetEvent event) {
        workspace.view().overlay(Overlay.NONE);
    }

    @Override
    public void drop(DropTargetEvent event) {
        workspace.view().overlay(Overlay.NONE);
        object(event).filter(object -> event.data instanceof DraggedQuotes).ifPresentOrElse(object -> {
            workspace.go(Landscape.id(object));
            workspace.hints().say(workspace.quotes().put(object, (DraggedQuotes) event.data));
        }, () -> event.detail = DND.DROP_NONE);
    }
}
