/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.handler;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String openMessage;
    public static String openTitle;

    static {
        NLS.initializeMessages("org.fieldway.ui.handler.messages", Messages.class);
    }

    private Messages() {
    }
}
