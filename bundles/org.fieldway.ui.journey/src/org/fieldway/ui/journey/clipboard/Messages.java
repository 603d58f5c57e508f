/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.journey.clipboard;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String add;
    public static String cancel;
    public static String laneName;
    public static String leaveOut;
    public static String stageName;
    public static String tooSmall;
    public static String tooSmallTitle;

    static {
        NLS.initializeMessages("org.fieldway.ui.journey.clipboard.messages", Messages.class);
    }

    private Messages() { }
}
