/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.tests.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.widgets.Label;
import org.fieldway.core.FieldwayException;
import org.fieldway.core.store.OpenOptions;
import org.fieldway.core.store.OpenStudy;
import org.fieldway.core.store.StudyStore;
import org.fieldway.model.study.Participant;
import org.fieldway.model.study.StudyPackage;
import org.fieldway.ui.study.StudySession;
import org.fieldway.ui.tests.support.StudyTest;
import org.fieldway.ui.tests.support.Ui;
import org.junit.jupiter.api.Test;

class LockedStudyTest extends StudyTest {

    @Test
    void studyThatSomebodyElseWritesCanBeReadButNotChanged() throws FieldwayException {
        copySample();
        try (OpenStudy other = StudyStore.open(folder(), OpenOptions.toEdit().by("Aisha"))) {
            StudySession session = open(folder());
            Participant heron = participant(session, "Heron");

            boolean changed = session.set("rename participant", heron, StudyPackage.Literals.NAMED__NAME, "Egret");

            assertFalse(changed);
            assertEquals("Heron", heron.getName());
            assertFalse(session.isDirty());
            assertTrue(session.whyReadOnly(heron).contains("Aisha"), session.whyReadOnly(heron));
            assertTrue(other.study().getTitle().startsWith("Riverside"));
        }
    }

    @Test
    void editorSaysWhoHoldsTheFile() throws FieldwayException {
        copySample();
        try (OpenStudy other = StudyStore.open(folder(), OpenOptions.toEdit().by("Aisha"))) {
            open(folder());

            assertTrue(Ui.all(Ui.window().getShell(), Label.class).stream()
                    .anyMatch(label -> label.isVisible() && label.getText().contains("Aisha")));
            assertFalse(other.isReadOnly());
        }
    }
}
