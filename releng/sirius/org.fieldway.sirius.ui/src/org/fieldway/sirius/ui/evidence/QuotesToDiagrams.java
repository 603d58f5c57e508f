/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.sirius.ui.evidence;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gmf.runtime.diagram.ui.parts.IDiagramWorkbenchPart;
import org.eclipse.jface.viewers.ISelection;
import org.fieldway.ui.selection.SelectedObjects;
import org.fieldway.ui.transfer.DraggedQuotes;
import org.fieldway.ui.transfer.EvidenceTransfer;

/** Gives diagrams what boards have: quotes can be dropped on what stands on quotes, and pasted. */
public final class QuotesToDiagrams {

    private QuotesToDiagrams() {
    }

    /** Lets quotes be dropped on a diagram. */
    public static void accept(IDiagramWorkbenchPart diagram) {
        diagram.getDiagramGraphicalViewer().addDropTargetListener(new QuoteDrop(diagram.getDiagramGraphicalViewer()));
    }

    /** Whether there are copied quotes, and something that can stand on them is selected. */
    public static boolean canPaste(ISelection selection) {
        return !targets(selection).isEmpty() && EvidenceTransfer.onClipboard().isPresent();
    }

    /** Puts copied quotes behind everything selected that takes quotes. @return false where nothing came of it */
    public static boolean paste(ISelection selection) {
        Optional<DraggedQuotes> copied = EvidenceTransfer.onClipboard();
        boolean pasted = false;
        for (EObject target : copied.isPresent() ? targets(selection) : List.<EObject>of()) {
            pasted |= QuoteTarget.put(target, copied.get());
        }
        return pasted;
    }

    private static List<EObject> targets(ISelection selection) {
        return SelectedObjects.in(selection).stream().filter(QuoteTarget::takes).toList();
    }
}
