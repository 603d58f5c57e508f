/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.cli;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String noCommand;
    public static String seeHelp;
    public static String unexpected;
    public static String unexpectedWithLog;

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() { }
}
