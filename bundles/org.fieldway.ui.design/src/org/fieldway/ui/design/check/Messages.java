/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.design.check;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String endBeforeStart;
    public static String negative;
    public static String noQuestion;
    public static String noReason;
    public static String noSize;
    public static String noTitle;
    public static String numberTaken;

    static {
        NLS.initializeMessages("org.fieldway.ui.design.check.messages", Messages.class);
    }

    private Messages() { }
}
