/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.sirius.ui.workbench;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String export;

    static {
        NLS.initializeMessages("org.fieldway.sirius.ui.workbench.messages", Messages.class);
    }

    private Messages() {
    }
}
