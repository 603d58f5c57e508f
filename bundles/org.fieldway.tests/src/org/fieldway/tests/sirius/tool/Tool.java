/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.sirius.tool;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.function.Supplier;

import org.eclipse.emf.edit.command.ChangeCommand;
import org.fieldway.core.store.OpenStudy;

/** A tool of a diagram: whatever it writes is recorded as one step, as Sirius does it. */
public final class Tool {

    private Tool() { }

    /** Works the tool and gives what it gave. */
    public static <T> T work(OpenStudy study, Supplier<T> tool) {
        Object[] result = new Object[1];
        study.domain().getCommandStack().execute(new ChangeCommand(study.domain().getResourceSet()) {
            @Override
            protected void doExecute() {
                result[0] = tool.get();
            }
        });
        @SuppressWarnings("unchecked")
        T given = (T) result[0];
        return given;
    }

    /** Undoes the last step. */
    public static void undo(OpenStudy study) {
        study.domain().getCommandStack().undo();
    }

    /** Fails where the action reads a file of the study. */
    public static <T> T withoutReading(OpenStudy study, Supplier<T> action) {
        var before = study.filesRead();
        T result = action.get();
        assertEquals(before, study.filesRead());
        return result;
    }
}
