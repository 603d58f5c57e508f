/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.sirius.ui.session;

import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.ui.business.api.session.IEditingSession;
import org.eclipse.sirius.ui.business.api.session.factory.UISessionFactory;
import org.eclipse.sirius.ui.business.internal.session.EditingSession;

/** Makes the editing sessions of studies, and the usual ones of whatever else Sirius has open. */
public final class StudyEditingSessions implements UISessionFactory {

    @Override
    public IEditingSession createUISession(Session session) {
        return session instanceof DiagramSession ? new StudyEditingSession(session) : new EditingSession(session);
    }
}
