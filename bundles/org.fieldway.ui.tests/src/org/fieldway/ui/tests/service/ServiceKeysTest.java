/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.tests.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.swt.SWT;
import org.fieldway.model.service.NodePlacement;
import org.fieldway.model.service.Relation;
import org.fieldway.model.service.RelationKind;
import org.fieldway.model.service.Service;
import org.fieldway.model.service.ServiceLayout;
import org.fieldway.model.study.Basis;
import org.fieldway.model.study.Organisation;
import org.fieldway.model.study.Sector;
import org.fieldway.ui.tests.support.Ui;
import org.junit.jupiter.api.Test;

class ServiceKeysTest extends ServiceTestCase {

    @Test
    void twoOrganisationsAServiceAndARelationAreTypedAndUndoneToEmpty() {
        openEmptyMap();
        int before = session.study().getOrganisations().size();

        keys.type("o").type("harbour").press(SWT.CR);
        drawn();
        keys.type("o").type("surgery").press(SWT.TAB).press(SWT.HOME).press(SWT.CR);
        drawn();
        keys.press(SWT.CR).type("walks").press(SWT.CR);
        drawn();
        dialogs.answer("Signposts");
        keys.type("c").type("harb").press(SWT.CR);
        drawn();

        Organisation harbour = organisation("harbour");
        Organisation surgery = organisation("surgery");
        Service walks = named(services().getServices(), "walks");
        assertEquals(Sector.VCSE, harbour.getSector(), "the sector that is offered first");
        assertEquals(Sector.UNSTATED, surgery.getSector(), "the sector that was chosen by a key");
        assertEquals(surgery, walks.getOrganisation());
        Relation relation = between(walks, harbour).get(0);
        assertEquals(RelationKind.SIGNPOSTS, relation.getKind());
        assertEquals(Basis.ASSUMED, relation.getBasis());
        assertEquals(List.of(id(relation)), editor.board().selection().ids());
        assertEquals("Undo add relation in the service map", Ui.menuText("Edit", 0));

        for (int step = 0; step < 4; step++) {
            undo();
        }
        assertEquals(before, session.study().getOrganisations().size());
        assertFalse(services().getServices().contains(walks));
        assertTrue(drawn().map().nodes().isEmpty());
    }

    @Test
    void escapeLeavesTheMapAsItWas() {
        openEmptyMap();
        int before = session.study().getOrganisations().size();

        keys.type("o").type("never mind").press(SWT.ESC);

        assertEquals(before, session.study().getOrganisations().size());
        assertTrue(view().isFocusControl(), "keys go to the map again");
    }

    @Test
    void arrowsWalkFromBoxToBoxAndAlongLines() {
        openNewMap(ServiceLayout.RINGS);
        Organisation college = organisation("Riverside Recovery College");
        Organisation network = organisation("Wharfside Primary Care Network");
        Relation line = between(network, college).get(0);

        select(network);
        keys.press(SWT.MOD1, SWT.ARROW_RIGHT);
        assertTrue(services().getRelations().stream().anyMatch(each -> each.getFrom() == network
                && id(each).equals(editor.board().focus().orElse(""))), "to a line that leaves");
        select(line);
        keys.press(SWT.ARROW_RIGHT);
        assertEquals(id(college), editor.board().focus().orElse(""), "to its end");
        keys.press(SWT.ARROW_DOWN);
        String service = editor.board().focus().orElse("");
        assertEquals(college, ((Service) session.find(service).orElseThrow()).getOrganisation(), "into the box");
        assertTrue(editor.workspace().spokenName(id(line)).contains("Riverside Recovery College"));
    }

    @Test
    void altArrowMovesABoxWhichStaysThereUntilItIsLetGo() {
        openNewMap(ServiceLayout.NETWORK);
        Organisation library = organisation("Wexbourne Library");
        select(library);

        keys.press(SWT.ALT, SWT.ARROW_RIGHT);
        drawn();

        NodePlacement placement = map().getPlacements().get(0);
        assertEquals(library, placement.getNode());
        assertEquals("Undo move box in the service map", Ui.menuText("Edit", 0));
        keys.type("u");
        assertEquals(List.of(), map().getPlacements());
        undo();
        assertEquals(library, map().getPlacements().get(0).getNode());
    }

    @Test
    void deletingAnOrganisationTellsWhatGoesWithItAndUndoBringsItBack() {
        openNewMap(ServiceLayout.RINGS);
        Organisation larder = organisation("The Larder");
        int services = services().getServices().size();
        int relations = services().getRelations().size();
        select(larder);

        dialogs.answer(true);
        keys.press(SWT.DEL);

        assertTrue(dialogs.said().getLast().contains("The Larder") && dialogs.said().getLast().contains("2 services and 2 relations"),
                dialogs.said().toString());
        assertFalse(session.study().getOrganisations().contains(larder));
        assertEquals(services - 2, services().getServices().size());
        assertTrue(services().getRelations().size() < relations);
        undo();
        assertTrue(session.study().getOrganisations().contains(larder));
        assertEquals(services, services().getServices().size());
        assertEquals(relations, services().getRelations().size());
    }

    @Test
    void f2RenamesAndHLeavesOutOfThisMapAlone() {
        openNewMap(ServiceLayout.RINGS);
        Organisation library = organisation("Wexbourne Library");
        select(library);

        keys.press(SWT.F2).type("town library").press(SWT.CR);
        assertEquals("town library", library.getName());
        keys.type("h");
        assertTrue(drawn().item(id(library)).isEmpty());
        assertTrue(session.study().getOrganisations().contains(library));
        assertTrue(drawn().map().filters().toString().contains("1"), "what is left out is told");
        editor.views().showEverything();
        assertTrue(drawn().item(id(library)).isPresent());
    }
}
