/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.canvas.find;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String closeTip;
    public static String nextTip;
    public static String position;
    public static String previousTip;

    static {
        initializeMessages("org.fieldway.ui.canvas.find.messages", Messages.class);
    }

    private Messages() { }
}
