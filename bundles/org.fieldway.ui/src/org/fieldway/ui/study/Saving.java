/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.study;

import org.fieldway.core.FieldwayException;
import org.fieldway.core.store.OpenStudy;
import org.fieldway.core.store.PreparedSave;
import org.fieldway.ui.dialog.Dialogs;

/** Saves a study: the bytes are taken in the thread of the model, and written beside it. */
final class Saving {

    private Saving() {
    }

    /** @return false if the study could not be saved; the person has been told why */
    static boolean save(OpenStudy open) {
        if (!open.isDirty()) {
            return true;
        }
        try {
            write(open);
            return true;
        } catch (FieldwayException e) {
            Dialogs.get().error(Messages.cannotSaveTitle, e.getMessage());
            return false;
        }
    }

    private static void write(OpenStudy open) throws FieldwayException {
        PreparedSave save = open.prepareSave();
        try {
            LongWork.run(false, monitor -> {
                save.write(monitor);
                return null;
            });
        } finally {
            open.finishSave(save);
        }
    }
}
