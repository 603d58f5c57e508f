/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.release;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String from;
    public static String title;
    public static String what;
    public static String why;

    static {
        initializeMessages("org.fieldway.ui.release.messages", Messages.class);
    }

    private Messages() { }
}
