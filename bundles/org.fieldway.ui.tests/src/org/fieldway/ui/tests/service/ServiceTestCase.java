/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.tests.service;

import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.graphics.Point;
import org.fieldway.core.service.AddServiceMap;
import org.fieldway.model.service.Relation;
import org.fieldway.model.service.ServiceInfrastructure;
import org.fieldway.model.service.ServiceLayout;
import org.fieldway.model.service.ServiceMap;
import org.fieldway.model.study.Actor;
import org.fieldway.model.study.Named;
import org.fieldway.model.study.Organisation;
import org.fieldway.render.scene.Box;
import org.fieldway.ui.editor.Navigation;
import org.fieldway.ui.service.ServiceEditor;
import org.fieldway.ui.service.map.Drawn;
import org.fieldway.ui.service.map.ServiceView;
import org.fieldway.ui.study.StudySession;
import org.fieldway.ui.tests.support.Mouse;
import org.fieldway.ui.tests.support.StudyTest;
import org.fieldway.ui.tests.support.Typist;
import org.fieldway.ui.tests.support.Ui;

/** A test in the editor of a service map. */
abstract class ServiceTestCase extends StudyTest {

    StudySession session;
    ServiceEditor editor;
    final Typist keys = new Typist();

    /** Opens a new map of the sample study's landscape. */
    final void openNewMap(ServiceLayout layout) {
        session = openSample();
        show(newMap(layout));
    }

    /** Opens a new map of a landscape in which there is nothing. */
    final void openEmptyMap() {
        session = openSample();
        ServiceMap map = newMap(ServiceLayout.RINGS);
        session.execute("leave everything out", map, org.eclipse.emf.edit.command.AddCommand.create(session.domain(), map,
                org.fieldway.model.service.ServicePackage.Literals.SERVICE_MAP__HIDDEN, session.study().getOrganisations()));
        show(map);
    }

    private ServiceMap newMap(ServiceLayout layout) {
        var change = new AddServiceMap(session.domain(), services(), "Around us", layout);
        session.execute(change.getLabel(), change.subject(), change.place(), change);
        return change.map();
    }

    private void show(ServiceMap map) {
        editor = (ServiceEditor) Navigation.open(session, map, null).orElseThrow();
        Ui.window().getShell().forceActive();
        Ui.settle();
        view().forceFocus();
        drawn();
    }

    final ServiceInfrastructure services() {
        return session.openStudy().services();
    }

    final ServiceMap map() {
        return (ServiceMap) editor.object();
    }

    final ServiceView view() {
        return editor.workspace().view();
    }

    /** The drawing, once it shows what the study holds now. */
    final Drawn drawn() {
        Ui.settle();
        Ui.await("the map is drawn", () -> !editor.board().isReading() && !editor.board().isDrawing()
                && editor.board().drawn().isPresent());
        Ui.settle();
        return editor.board().drawn().orElseThrow();
    }

    final Organisation organisation(String name) {
        return named(session.study().getOrganisations(), name);
    }

    static <T extends Named> T named(List<? extends T> objects, String name) {
        return objects.stream().filter(each -> name.equals(each.getName())).findFirst()
                .orElseThrow(() -> new AssertionError("nothing is called " + name));
    }

    static String id(org.eclipse.emf.ecore.EObject object) {
        return EcoreUtil.getID(object);
    }

    final void select(org.eclipse.emf.ecore.EObject object) {
        drawn();
        editor.workspace().go(id(object));
        view().forceFocus();
        Ui.settle();
    }

    /** Where the part of a box with its name is seen, after scrolling to it. */
    final Point middleOf(org.eclipse.emf.ecore.EObject object) {
        drawn();
        view().reveal(id(object));
        Ui.settle();
        return Mouse.middle(view().screenBounds(id(object)).orElseThrow());
    }

    final Point onScreen(double sceneX, double sceneY) {
        return Mouse.middle(view().screenBounds(new Box(sceneX, sceneY, 0, 0)));
    }

    final List<Relation> between(Actor from, Actor to) {
        return services().getRelations().stream().filter(each -> each.getFrom() == from && each.getTo() == to).toList();
    }
}
