/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.tests.selection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.StructuredSelection;
import org.fieldway.model.study.Participant;
import org.fieldway.ui.explorer.StudyExplorer;
import org.fieldway.ui.properties.PropertiesView;
import org.fieldway.ui.selection.SelectedObjects;
import org.fieldway.ui.selection.StandsFor;
import org.fieldway.ui.study.StudySession;
import org.fieldway.ui.tests.support.StudyTest;
import org.fieldway.ui.tests.support.Ui;
import org.junit.jupiter.api.Test;

class SelectedObjectsTest extends StudyTest {

    /** A shape as another tool has them. */
    private record Shape(EObject object) implements IAdaptable {
        @Override
        public <T> T getAdapter(Class<T> type) {
            return type == StandsFor.class ? type.cast(new StandsFor(object)) : null;
        }
    }

    @Test
    void inGivesWhatShapesStandForOnceEach() {
        StudySession session = openSample();
        Participant heron = participant(session, "Heron");
        Participant wren = participant(session, "Wren");

        List<EObject> objects = SelectedObjects.in(new StructuredSelection(List.of(new Shape(wren), heron, new Shape(heron), "text")));

        assertEquals(List.of(wren, heron), objects);
    }

    @Test
    void propertiesFollowAShapeOfAnotherTool() {
        StudySession session = openSample();
        Participant heron = participant(session, "Heron");
        PropertiesView view = Ui.view(PropertiesView.ID);
        StudyExplorer explorer = Ui.view(StudyExplorer.ID);

        view.selectionChanged(explorer, new StructuredSelection(new Shape(heron)));

        assertSame(heron, view.shown());
    }
}
