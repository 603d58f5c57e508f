/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.dialog;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String cancel;
    public static String filter;

    static {
        NLS.initializeMessages("org.fieldway.ui.dialog.messages", Messages.class);
    }

    private Messages() {
    }
}
