/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.journey.command;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String keysColumn;
    public static String keysList;
    public static String keysTitle;
    public static String whatColumn;

    static {
        NLS.initializeMessages("org.fieldway.ui.journey.command.messages", Messages.class);
    }

    private Messages() { }
}
