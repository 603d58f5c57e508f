/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.sirius.ui.tests.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.List;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.business.api.session.SessionManager;
import org.eclipse.sirius.business.api.session.SessionStatus;
import org.fieldway.core.FieldwayException;
import org.fieldway.sirius.ui.session.Diagrams;
import org.fieldway.ui.study.OpenStudies;
import org.fieldway.ui.study.StudySession;
import org.fieldway.ui.tests.support.StudyTest;
import org.fieldway.ui.tests.support.Ui;
import org.junit.jupiter.api.Test;

/** Making the session of Sirius for a study that is open. */
class OpeningTest extends StudyTest {

    @Test
    void sessionWorksOnTheStudysOwnDomainAndKnowsItsCore() throws FieldwayException {
        StudySession study = openSample();

        Session session = Diagrams.of(study).session();

        assertTrue(session.isOpen());
        assertEquals(study.domain(), session.getTransactionalEditingDomain());
        assertEquals(session, SessionManager.INSTANCE.getSession(study.study()));
        assertEquals(session, SessionManager.INSTANCE.getSession(study.maps().getFirst()));
        assertEquals(List.of("Student journeys"), session.getSelectedViewpoints(false).stream().map(each -> each.getName()).toList());
    }

    @Test
    void sessionLoadsNoMaterial() throws FieldwayException {
        StudySession study = openSample();
        Ui.await("everything read that opening a study reads", Job.getJobManager()::isIdle);
        List<String> before = study.openStudy().filesRead();

        Diagrams.of(study).session();

        assertEquals(before, study.openStudy().filesRead());
        assertEquals(List.of(), study.domain().getResourceSet().getResources().stream().map(file -> file.getURI().toString())
                .filter(address -> address.contains("/sources/") || address.contains("/memos/")).toList());
    }

    @Test
    void sessionIsNoChangeAndNoStepOfTheHistory() throws FieldwayException {
        StudySession study = openSample();

        Session session = Diagrams.of(study).session();

        assertFalse(study.isDirty());
        assertEquals(SessionStatus.SYNC, session.getStatus());
        assertNull(study.domain().getCommandStack().getUndoCommand());
        assertTrue(study.save());
        assertFalse(Files.exists(folder().resolve("views")));
        assertEquals(List.of(), Diagrams.of(study).representations());
    }

    @Test
    void sessionEndsWithTheStudy() throws FieldwayException {
        StudySession study = openSample();
        Session session = Diagrams.of(study).session();

        OpenStudies.get().close(study);

        assertFalse(session.isOpen());
        assertFalse(SessionManager.INSTANCE.getSessions().contains(session));
        assertEquals("Riverside", open(folder()).title().substring(0, 9));
    }
}
