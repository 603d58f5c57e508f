/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.sirius.ui.session;

import org.eclipse.emf.transaction.Transaction;
import org.eclipse.emf.transaction.impl.InternalTransactionalEditingDomain;
import org.eclipse.swt.widgets.Display;
import org.fieldway.ui.study.OpenStudies;
import org.fieldway.ui.study.StudySession;

/**
 * Saves the study where Sirius wants to save its session. It is saved in the thread of the user interface and outside of every
 * transaction: whoever asks at another moment does not wait for it, since the thread that saves may be waiting for them.
 */
final class StudySaving {

    private final StudySession study;

    StudySaving(StudySession study) {
        this.study = study;
    }

    void save() {
        if (Display.getCurrent() != null && !isInTransaction()) {
            study.save();
        } else {
            Display.getDefault().asyncExec(this::saveLater);
        }
    }

    private void saveLater() {
        if (OpenStudies.get().all().contains(study)) {
            save();
        }
    }

    private boolean isInTransaction() {
        Transaction active = ((InternalTransactionalEditingDomain) study.domain()).getActiveTransaction();
        return active != null && active.getOwner() == Thread.currentThread();
    }
}
