/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.sirius;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.fieldway.sirius.ViewpointRegistration;
import org.junit.jupiter.api.Test;

/** The registration where there is no Sirius: the default edition. */
class ViewpointRegistrationTest {

    @Test
    void registrationIsSilentWhereThereIsNoSirius() {
        assertThrows(ClassNotFoundException.class, () -> Class.forName("org.eclipse.sirius.business.api.componentization.ViewpointRegistry"));
        List<IStatus> logged = new ArrayList<>();
        ILogListener listener = (status, plugin) -> logged.add(status);
        withoutSirius(listener);
        assertEquals(List.of(), logged);
    }

    /** Without a platform around the test there is no log to listen to, and writing to it would throw. */
    private static void withoutSirius(ILogListener listener) {
        if (!Platform.isRunning()) {
            new ViewpointRegistration();
            return;
        }
        Platform.addLogListener(listener);
        try {
            new ViewpointRegistration();
        } finally {
            Platform.removeLogListener(listener);
        }
    }
}
