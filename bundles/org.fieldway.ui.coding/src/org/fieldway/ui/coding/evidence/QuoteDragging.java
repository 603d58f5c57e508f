/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.coding.evidence;

import java.util.List;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.TreeItem;
import org.fieldway.model.journey.Card;
import org.fieldway.ui.study.StudySession;
import org.fieldway.ui.transfer.CardTarget;
import org.fieldway.ui.transfer.DraggedQuotes;
import org.fieldway.ui.transfer.EvidenceTransfer;

/** Dragging of quotes onto cards, and of cards onto quotes. */
final class QuoteDragging {

    private QuoteDragging() {
    }

    static void install(EvidencePage page) {
        TreeViewer viewer = page.tree().viewer();
        viewer.addDragSupport(DND.DROP_COPY | DND.DROP_LINK, new Transfer[] { EvidenceTransfer.getInstance() }, new DragSourceAdapter() {
            @Override
            public void dragStart(DragSourceEvent event) {
                event.doit = page.buttons().deeds().canAttach();
            }

            @Override
            public void dragSetData(DragSourceEvent event) {
                event.data = new DraggedQuotes(page.session().folder(), page.buttons().deeds().keys());
            }
        });
        CardTarget.install(page.control(), (session, cards, x, y) -> drop(page, session, cards, x, y));
    }

    /** Cards dropped on a quote get it, with all others that are selected where it is one of them; elsewhere the selected ones. */
    private static boolean drop(EvidencePage page, StudySession session, List<Card> cards, int x, int y) {
        if (session != page.session()) {
            return false;
        }
        TreeViewer viewer = page.tree().viewer();
        TreeItem item = viewer.getTree().getItem(viewer.getTree().toControl(new Point(x, y)));
        List<QuoteRow> selected = page.selected();
        List<QuoteRow> under = switch (item == null ? null : item.getData()) {
            case QuoteRow row -> List.of(row);
            case QuoteGroup group -> group.rows();
            case null, default -> selected;
        };
        return page.buttons().deeds().attachTo(cards, selected.containsAll(under) ? selected : under);
    }
}
