/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.tests.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.fieldway.model.service.NodePlacement;
import org.fieldway.model.service.Relation;
import org.fieldway.model.service.RelationKind;
import org.fieldway.model.service.ServiceLayout;
import org.fieldway.model.study.Organisation;
import org.fieldway.render.scene.Box;
import org.fieldway.render.scene.Role;
import org.fieldway.ui.tests.support.Mouse;
import org.fieldway.ui.tests.support.Ui;
import org.junit.jupiter.api.Test;

class ServiceMouseTest extends ServiceTestCase {

    @Test
    void draggedBoxStaysWhereItWasPut() {
        openNewMap(ServiceLayout.NETWORK);
        Organisation library = organisation("Wexbourne Library");
        Point from = middleOf(library);
        double zoom = view().viewport().zoom();
        double before = drawn().drawing().placeX(drawn().bounds(id(library)).orElseThrow().x());

        Mouse.drag(view(), from, new Point(from.x + 60, from.y + 40));

        double after = drawn().drawing().placeX(drawn().bounds(id(library)).orElseThrow().x());
        assertEquals(before + 60 / zoom, after, 2);
        NodePlacement placement = map().getPlacements().get(0);
        assertEquals(library, placement.getNode());
        undo();
        assertEquals(0, map().getPlacements().size());
    }

    @Test
    void boxDraggedToAnotherRingIsInThatRing() {
        openNewMap(ServiceLayout.RINGS);
        Organisation library = organisation("Wexbourne Library");
        Point from = middleOf(library);
        view().fit();
        from = Mouse.middle(view().screenBounds(id(library)).orElseThrow());
        Box outer = drawn().drawing().scene().items(Role.RING).get(0).bounds();
        Box second = drawn().drawing().scene().items(Role.RING).get(1).bounds();
        int ring = drawn().ringAt(outer.x() + 2, outer.y() + outer.height() / 2) == null ? 0
                : drawn().ringAt(outer.x() + 2, outer.y() + outer.height() / 2);
        Point target = onScreen((outer.x() + second.x()) / 2, outer.y() + outer.height() / 2);
        Rectangle box = view().screenBounds(drawn().bounds(id(library)).orElseThrow());

        Mouse.drag(view(), from, new Point(target.x + from.x - Mouse.middle(box).x, target.y + from.y - Mouse.middle(box).y));

        Integer told = map().getPlacements().get(0).getRing();
        assertEquals(ring == 0 ? null : Integer.valueOf(ring), told);
    }

    @Test
    void lineIsDrawnFromTheKnobAndLedElsewhereByItsEnd() {
        openNewMap(ServiceLayout.RINGS);
        Organisation larder = organisation("The Larder");
        Organisation library = organisation("Wexbourne Library");
        Organisation hub = organisation("Wexbourne Carers' Hub");
        select(larder);
        view().fit();
        Rectangle box = view().screenBounds(id(larder)).orElseThrow();
        Point knob = new Point(box.x + box.width, box.y + box.height / 2);

        dialogs.answer("Works with");
        Mouse.drag(view(), knob, Mouse.middle(view().screenBounds(id(library)).orElseThrow()));

        Relation relation = between(larder, library).stream().filter(each -> each.getKind() == RelationKind.WORKS_WITH)
                .findFirst().orElseThrow();
        drawn();
        view().fit();
        double[] ends = drawn().ends(id(relation)).orElseThrow();
        Mouse.drag(view(), onScreen(ends[2], ends[3]), Mouse.middle(view().screenBounds(id(hub)).orElseThrow()));
        assertEquals(hub, relation.getTo());
        assertEquals(larder, relation.getFrom());
        undo();
        assertEquals(library, relation.getTo());
    }

    @Test
    void bandSelectsSeveralBoxesAndDeleteAsksForAll() {
        openNewMap(ServiceLayout.NETWORK);
        view().fit();
        Ui.settle();
        Point corner = onScreen(drawn().drawing().scene().width() - 2, drawn().drawing().scene().height() - 2);

        Mouse.drag(view(), onScreen(2, 2), corner);

        assertEquals(drawn().map().nodes().size(), editor.board().selection().ids().size());
    }

    @Test
    void wheelWithControlZooms() {
        openNewMap(ServiceLayout.RINGS);
        double before = view().viewport().zoom();

        Mouse.wheel(view(), new Point(200, 200), 1, SWT.MOD1);

        assertTrue(view().viewport().zoom() > before);
    }
}
