/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.tests.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.fieldway.core.FieldwayException;
import org.fieldway.core.consent.ConsentTerms;
import org.fieldway.core.release.ReleasedNode;
import org.fieldway.core.store.OpenOptions;
import org.fieldway.core.store.OpenStudy;
import org.fieldway.core.store.StudyStore;
import org.fieldway.model.service.LandscapeChange;
import org.fieldway.model.service.MapTime;
import org.fieldway.model.service.ReferralRoute;
import org.fieldway.model.service.Relation;
import org.fieldway.model.service.RelationKind;
import org.fieldway.model.service.ServiceLayout;
import org.fieldway.model.study.Organisation;
import org.fieldway.model.study.Sector;
import org.fieldway.ui.editor.Navigation;
import org.fieldway.ui.service.ServiceEditor;
import org.fieldway.ui.tests.support.Ui;
import org.junit.jupiter.api.Test;

class ServiceViewTest extends ServiceTestCase {

    @Test
    void sectorLeftOutIsNotDrawnAndToldUntilEverythingIsShown() {
        openNewMap(ServiceLayout.RINGS);
        assertTrue(names().contains("Towpath Buses"));

        editor.views().toggle(Sector.PRIVATE);

        assertFalse(drawn().map().nodes().stream().anyMatch(node -> node.sector().equals("private")));
        assertTrue(names().contains("The Larder"));
        assertFalse(drawn().map().filters().isEmpty());
        editor.views().showEverything();
        assertTrue(drawn().map().filters().isEmpty());
        assertTrue(names().contains("Towpath Buses"));
    }

    @Test
    void onlyRelationsOfTheChosenKindsAreDrawn() {
        openNewMap(ServiceLayout.NETWORK);
        assertTrue(drawn().map().relations().stream().anyMatch(each -> each.kind().equals("funds")));

        editor.views().toggle(RelationKind.FUNDS);

        assertFalse(drawn().map().relations().stream().anyMatch(each -> each.kind().equals("funds")));
        assertFalse(drawn().map().relations().isEmpty());
    }

    @Test
    void timeOfTheMapIsSaidAndUndone() {
        openNewMap(ServiceLayout.RINGS);

        editor.views().time(MapTime.FUTURE);
        dialogs.answer("1 Jul 2027");
        editor.views().askDay();

        assertTrue(drawn().map().subtitle().contains("as planned for 1 Jul 2027"), drawn().map().subtitle());
        undo();
        undo();
        assertEquals(MapTime.CURRENT, map().getTime());
    }

    @Test
    void relationSelectedInTheTableIsSelectedOnTheMapAndTheOtherWayRound() {
        openNewMap(ServiceLayout.RINGS);
        editor.lists().show(true);
        Table table = editor.lists().relations().table().control();
        assertEquals(drawn().map().relations().size(), table.getItemCount());
        Relation second = (Relation) session.find(drawn().map().relations().get(1).id()).orElseThrow();

        table.setSelection(1);
        table.notifyListeners(SWT.Selection, new Event());
        assertEquals(List.of(id(second)), editor.board().selection().ids());
        assertEquals(session.nameOf(second.getFrom()), table.getItem(1).getText(0));

        editor.workspace().go(drawn().map().relations().get(3).id());
        assertEquals(3, table.getSelectionIndex());
    }

    @Test
    void stepsOfARouteAreChosenOnTheMapOneAfterTheOther() {
        openNewMap(ServiceLayout.RINGS);
        Organisation surgery = organisation("Mill Lane Surgery");
        select(surgery);
        editor.lists().show(true);
        dialogs.answer("From surgery to course");
        Ui.all(editor.lists().routes().table().control().getParent(), org.eclipse.swt.widgets.Button.class).get(0)
                .notifyListeners(SWT.Selection, new Event());
        drawn();
        ReferralRoute route = named(services().getRoutes(), "From surgery to course");
        assertEquals(List.of(surgery), route.getSteps().stream().map(step -> (Object) step.getActor()).toList());

        editor.lists().routes().chooseSteps();
        keys.type("riverside").press(SWT.CR);
        keys.type("wexbourne lib").press(SWT.CR).press(SWT.ESC);

        assertEquals(List.of("Mill Lane Surgery", "Riverside Recovery College", "Wexbourne Library"),
                route.getSteps().stream().map(step -> step.getActor().getName()).toList());
        assertFalse(editor.workspace().targets().isActive());
    }

    @Test
    void changeOfTheLandscapeTouchesWhatWasSelected() {
        openNewMap(ServiceLayout.RINGS);
        Organisation library = organisation("Wexbourne Library");
        select(library);
        editor.lists().show(true);
        dialogs.answer("The library moves");
        Ui.all(editor.lists().changes().table().control().getParent(), org.eclipse.swt.widgets.Button.class).get(0)
                .notifyListeners(SWT.Selection, new Event());

        LandscapeChange change = named(services().getChanges(), "The library moves");
        assertEquals(List.of(library), change.getAffects());
        assertEquals(List.of(id(change)), editor.board().selection().ids());
    }

    @Test
    void otherAudiencesSeeTheMapButCannotChangeIt() {
        openNewMap(ServiceLayout.RINGS);
        Organisation library = organisation("Wexbourne Library");
        var audience = ConsentTerms.shipped().audiences().stream().filter(each -> each.beyondTeam()).findFirst().orElseThrow();

        editor.board().show(audience);
        select(library);
        keys.press(SWT.DEL).type("o");

        assertFalse(editor.board().isEditable());
        assertTrue(session.study().getOrganisations().contains(library));
        assertEquals(audience, editor.board().release().orElseThrow().audience());
    }

    @Test
    void relationOpenedFromElsewhereIsShownOnTheMapInFront() {
        openNewMap(ServiceLayout.RINGS);
        Relation relation = services().getRelations().get(0);

        Navigation.reveal(session, relation, null);

        assertEquals(List.of(id(relation)), editor.board().selection().ids());
        assertEquals(editor, Ui.page().getActiveEditor());
    }

    @Test
    void wordsAreFoundOneAfterTheOther() {
        openNewMap(ServiceLayout.RINGS);

        keys.press(SWT.MOD1, 'f');
        keys.type("surgery");

        assertEquals(id(organisation("Mill Lane Surgery")), editor.board().focus().orElse(""));
        assertTrue(editor.board().found().contains(id(organisation("Mill Lane Surgery"))));
    }

    @Test
    void keysForTextChangeTheFindFieldAndNotTheMap() {
        openNewMap(ServiceLayout.RINGS);
        Organisation surgery = organisation("Mill Lane Surgery");

        keys.press(SWT.MOD1, 'f').type("surgery").press(SWT.MOD1, 'a').press(SWT.DEL);

        assertTrue(session.study().getOrganisations().contains(surgery));
        assertEquals("", editor.find().told());
        keys.type("no such words");
        assertEquals("Nothing on this map bears these words.", editor.find().told());
        keys.press(SWT.ESC);
        assertFalse(editor.find().isOpen());
        assertTrue(view().isFocusControl());
    }

    @Test
    void mapIsWrittenAsTheAudienceItIsShownToGetsIt() throws IOException {
        openNewMap(ServiceLayout.NETWORK);
        Path drawing = temporary.resolve("around.svg");
        Path document = temporary.resolve("around.pdf");

        dialogs.answer(drawing);
        Ui.run("org.fieldway.ui.service.export");
        dialogs.answer(document);
        Ui.run("org.fieldway.ui.service.export");

        assertTrue(Files.readString(drawing).contains("Wexbourne Library"));
        assertEquals("%PDF-", new String(Files.readAllBytes(document), 0, 5, StandardCharsets.US_ASCII));
        assertTrue(dialogs.said().getLast().contains("around.pdf"), dialogs.said().toString());
    }

    @Test
    void studyThatSomebodyElseWritesIsShownButNotChanged() throws FieldwayException {
        copySample();
        try (OpenStudy other = StudyStore.open(folder(), OpenOptions.toEdit().by("Aisha"))) {
            session = open(folder());
            editor = (ServiceEditor) Navigation.open(session, services().getMaps().get(0), null).orElseThrow();
            Organisation college = organisation("Riverside Recovery College");
            select(college);

            keys.press(SWT.F2).type("x").press(SWT.CR);
            keys.type("o").press(SWT.ALT, SWT.ARROW_RIGHT);

            assertEquals("Riverside Recovery College", college.getName());
            assertFalse(editor.board().isEditable());
            assertFalse(session.isDirty());
            assertFalse(other.isReadOnly());
        }
    }

    private List<String> names() {
        return drawn().map().nodes().stream().map(ReleasedNode::name).toList();
    }
}
