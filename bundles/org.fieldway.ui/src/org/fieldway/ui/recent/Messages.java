/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.recent;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String entry;
    public static String missingEntry;
    public static String none;

    static {
        NLS.initializeMessages("org.fieldway.ui.recent.messages", Messages.class);
    }

    private Messages() {
    }
}
